package org.oversightgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

class RunningDatabaseTests {

  private static final Duration SHORTLY = Duration.ofMillis(500);

  @TempDir private Path data;

  @Test
  void isTheOneThatRunsInTheDataFolder() {
    try (DatabaseProcess service = DatabaseProcess.start(data, 0)) {
      Neo4jConnectionDetails found = RunningDatabase.orOwn(settings());

      assertThat(found.getUri()).isEqualTo(service.uri());
      try (Driver driver = GraphDatabase.driver(found.getUri(), found.getAuthToken())) {
        driver.verifyConnectivity();
      }
      assertThat(found.toString()).doesNotContain(service.password());
    }
  }

  @Test
  void isAnOwnOneWhereNoneRunsAnyMore() throws Exception {
    DatabaseProcess killed = DatabaseProcess.start(data, 0);
    killed.kill();

    Neo4jConnectionDetails own = RunningDatabase.orOwn(settings());

    assertThat(own).isInstanceOf(EmbeddedDatabase.class);
    try (EmbeddedDatabase running = (EmbeddedDatabase) own) {
      assertThat(DataFolder.announced(data)).contains(running.getUri());
    }
  }

  @Test
  void saysWhoHoldsTheFolderWithoutSayingWhereItsDatabaseIs() throws IOException {
    try (DataFolder held = DataFolder.hold(data)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> RunningDatabase.orOwn(settings(), SHORTLY))
          .isInstanceOf(DatabaseCannotStart.class)
          .hasMessageContaining("is held by process " + ProcessHandle.current().pid());
    }
  }

  private EmbeddedSettings settings() {
    return new EmbeddedSettings(data, 7687, "64m", "256m");
  }
}
