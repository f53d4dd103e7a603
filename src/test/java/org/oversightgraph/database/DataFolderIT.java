package org.oversightgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** What others meet in a data folder while a database runs there, and when it was killed. */
@EnabledIfSystemProperty(named = "oversight.test.database", matches = "embedded")
@TestMethodOrder(OrderAnnotation.class)
class DataFolderIT {

  @TempDir private static Path data;

  private static @Nullable DatabaseProcess running;

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Test
  void asksForThePasswordThatOnlyItsOwnerCanRead() throws IOException {
    DatabaseProcess database = running();

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("neo4j-password"))))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> connect(database, AuthTokens.basic("neo4j", "neo4j")))
        .isInstanceOf(AuthenticationException.class);
    assertThatThrownBy(() -> connect(database, AuthTokens.none()))
        .isInstanceOf(AuthenticationException.class);
  }

  @Test
  void saysWhoHoldsTheFolder() {
    DatabaseProcess database = running();

    assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
        .isInstanceOf(DatabaseCannotStart.class)
        .hasMessageContaining("is held by process " + database.pid())
        .hasMessageContaining("java");
  }

  @Test
  void findsTheDatabaseThatRunsThere() {
    DatabaseProcess database = running();

    Neo4jConnectionDetails found = RunningDatabase.orOwn(settings());

    assertThat(found.getUri()).isEqualTo(database.uri());
    try (Driver driver = GraphDatabase.driver(found.getUri(), found.getAuthToken())) {
      driver.verifyConnectivity();
    }
    assertThat(found.toString()).doesNotContain(database.password());
  }

  /** Comes last, so that one process does for all. */
  @Test
  @Order(Integer.MAX_VALUE)
  void keepsWhatWasCommittedForAnOwnDatabaseWhenTheOtherIsKilled() throws Exception {
    DatabaseProcess killed = running();
    AuthToken user = AuthTokens.basic("neo4j", killed.password());
    run(killed.uri(), user, "CREATE (kept:Kept {word: 'committed'}) RETURN kept.word");
    killed.kill();
    running = null;

    Neo4jConnectionDetails own = RunningDatabase.orOwn(settings());

    assertThat(own).isInstanceOf(EmbeddedDatabase.class);
    try (EmbeddedDatabase database = (EmbeddedDatabase) own) {
      assertThat(DataFolder.announced(data)).contains(database.getUri());
      assertThat(run(database.getUri(), user, "MATCH (kept:Kept) RETURN kept.word"))
          .isEqualTo("committed");
    }
  }

  private static DatabaseProcess running() {
    if (running == null) {
      running = DatabaseProcess.start(data, 0);
    }
    return running;
  }

  private static EmbeddedSettings settings() {
    return new EmbeddedSettings(data, 0, "64m", "256m");
  }

  private static String run(URI uri, AuthToken user, String cypher) {
    try (Driver driver = GraphDatabase.driver(uri, user)) {
      return driver.executableQuery(cypher).execute().records().getFirst().get(0).asString();
    }
  }

  private static void connect(DatabaseProcess database, AuthToken token) {
    try (Driver driver = GraphDatabase.driver(database.uri(), token)) {
      driver.verifyConnectivity();
    }
  }
}
