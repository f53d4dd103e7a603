package org.oversightgraph.graph;

import java.nio.file.Path;
import org.oversightgraph.access.OwnerOnlySecret;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps what must not be in the database.
 *
 * @param data the folder for the embedded database and for secrets
 * @param pseudonymKey the key of pseudonyms; unless given, the one in the data folder, made up at
 *     the first start. Services that share a database need the same key.
 */
@ConfigurationProperties("oversight")
record GraphSettings(@DefaultValue("./data") Path data, @DefaultValue("") String pseudonymKey) {

  private static final int SHORTEST_KEY = 16;

  GraphSettings {
    if (!pseudonymKey.isEmpty() && pseudonymKey.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "oversight.pseudonym-key is too short: give at least %d characters"
              .formatted(SHORTEST_KEY));
    }
  }

  Pseudonyms pseudonyms() {
    return new Pseudonyms(
        pseudonymKey.isEmpty() ? OwnerOnlySecret.in(data.resolve("pseudonym.key")) : pseudonymKey);
  }
}
