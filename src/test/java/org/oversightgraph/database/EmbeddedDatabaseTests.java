package org.oversightgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class EmbeddedDatabaseTests {

  @TempDir private Path data;

  @Test
  void keepsWhatWasCommittedWhenItIsKilled() {
    DatabaseProcess database = DatabaseProcess.start(data, 0);
    run(database, "CREATE (:Kept {word: 'committed'})");
    database.kill();

    try (DatabaseProcess again = database.restart()) {
      assertThat(run(again, "MATCH (kept:Kept) RETURN kept.word AS word")).isEqualTo("committed");
    }
  }

  @Test
  void asksForThePasswordThatOnlyItsOwnerCanRead() throws IOException {
    try (DatabaseProcess database = DatabaseProcess.start(data, 0)) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("neo4j-password"))))
          .isEqualTo("rw-------");
      assertThatThrownBy(() -> connect(database, AuthTokens.basic("neo4j", "neo4j")))
          .isInstanceOf(AuthenticationException.class);
      assertThatThrownBy(() -> connect(database, AuthTokens.none()))
          .isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void saysWhoHoldsTheFolder() {
    try (DatabaseProcess database = DatabaseProcess.start(data, 0)) {
      EmbeddedSettings settings = new EmbeddedSettings(data, 0, "64m", "256m");

      assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
          .isInstanceOf(DatabaseCannotStart.class)
          .hasMessageContaining("is held by process " + database.pid())
          .hasMessageContaining("java");
    }
  }

  @Test
  void saysWhoHoldsThePort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      EmbeddedSettings settings = new EmbeddedSettings(data, taken.getLocalPort(), "64m", "256m");

      assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
          .isInstanceOf(DatabaseCannotStart.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void letsGoOfTheFolderWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      EmbeddedSettings settings = new EmbeddedSettings(data, taken.getLocalPort(), "64m", "256m");
      assertThatThrownBy(() -> EmbeddedDatabase.start(settings)).isNotNull();
    }

    DatabaseProcess.start(data, 0).close();
  }

  private static String run(DatabaseProcess database, String cypher) {
    try (Driver driver =
        GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", database.password()))) {
      return driver.executableQuery(cypher).execute().records().stream()
          .findFirst()
          .map(row -> row.get(0).asString())
          .orElse("");
    }
  }

  private static void connect(DatabaseProcess database, AuthToken token) {
    try (Driver driver = GraphDatabase.driver(database.uri(), token)) {
      driver.verifyConnectivity();
    }
  }
}
