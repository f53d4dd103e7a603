package org.oversightgraph.command;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The part of the service that a command needs: graph, ingest and clusters, and nothing of the web.
 */
@ComponentScan({
  "org.oversightgraph.database",
  "org.oversightgraph.graph",
  "org.oversightgraph.ingest",
  "org.oversightgraph.link.cluster"
})
@ConfigurationPropertiesScan({
  "org.oversightgraph.database",
  "org.oversightgraph.graph",
  "org.oversightgraph.ingest"
})
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  PropertyPlaceholderAutoConfiguration.class,
  Neo4jAutoConfiguration.class
})
class CommandContext {}
