package org.oversightgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

  @TempDir private Path data;

  @Test
  void saysWhoHoldsThePortAndLetsGoOfTheFolder() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      EmbeddedSettings settings = new EmbeddedSettings(data, taken.getLocalPort(), "64m", "256m");

      assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
          .isInstanceOf(DatabaseCannotStart.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    Optional<DataFolder> free = DataFolder.tryToHold(data);
    assertThat(free).isPresent();
    free.get().close();
  }
}
