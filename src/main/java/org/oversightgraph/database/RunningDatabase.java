package org.oversightgraph.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.oversightgraph.access.OwnerOnlySecret;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The database that another process of this user has in the data folder, over its Bolt. */
record RunningDatabase(URI uri, String password) implements Neo4jConnectionDetails {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /**
   * The one that runs in the data folder, also where it is still starting; a new one on any free
   * port where none does.
   *
   * @throws DatabaseCannotStart if the folder is held by a process that does not say where its
   *     database is
   */
  static Neo4jConnectionDetails orOwn(EmbeddedSettings settings) {
    return orOwn(settings, PATIENCE);
  }

  static Neo4jConnectionDetails orOwn(EmbeddedSettings settings, Duration patience) {
    Path data = settings.data();
    Instant until = Instant.now().plus(patience);
    while (Instant.now().isBefore(until)) {
      Optional<DataFolder> free = DataFolder.tryToHold(data);
      if (free.isPresent()) {
        return EmbeddedDatabase.start(settings.onAnyPort(), free.get());
      }
      Optional<URI> running = DataFolder.announced(data);
      if (running.isPresent()) {
        String password = OwnerOnlySecret.in(EmbeddedDatabase.passwordFile(data));
        return new RunningDatabase(running.get(), password);
      }
      pause();
    }
    throw DataFolder.taken(data);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the database", stopped);
    }
  }

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public AuthToken getAuthToken() {
    return AuthTokens.basic(EmbeddedDatabase.USER, password);
  }

  @Override
  public String toString() {
    return "database at " + uri;
  }
}
