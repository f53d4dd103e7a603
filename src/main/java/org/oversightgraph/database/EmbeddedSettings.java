package org.oversightgraph.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded Neo4j lives and how much it may take.
 *
 * @param data the folder that survives restarts
 * @param boltPort the port on 127.0.0.1 for Bolt; 0 takes any that is free
 * @param pageCache the memory for the graph's pages, e.g. {@code 256m}
 * @param transactionMemory the memory that all transactions together may take
 */
@ConfigurationProperties("oversight")
record EmbeddedSettings(
    @DefaultValue("./data") Path data,
    @DefaultValue("7687") int boltPort,
    @DefaultValue("256m") String pageCache,
    @DefaultValue("512m") String transactionMemory) {

  /** The same, on any port that is free. */
  EmbeddedSettings onAnyPort() {
    return new EmbeddedSettings(data, 0, pageCache, transactionMemory);
  }
}
