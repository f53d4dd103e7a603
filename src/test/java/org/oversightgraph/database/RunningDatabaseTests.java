package org.oversightgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningDatabaseTests {

  private static final Duration SHORTLY = Duration.ofMillis(500);

  @TempDir private Path data;

  @Test
  void saysWhoHoldsTheFolderWithoutSayingWhereItsDatabaseIs() throws IOException {
    EmbeddedSettings settings = new EmbeddedSettings(data, 7687, "64m", "256m");

    try (DataFolder held = DataFolder.hold(data)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> RunningDatabase.orOwn(settings, SHORTLY))
          .isInstanceOf(DatabaseCannotStart.class)
          .hasMessageContaining("is held by process " + ProcessHandle.current().pid());
    }
  }
}
