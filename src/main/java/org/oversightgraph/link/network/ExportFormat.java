package org.oversightgraph.link.network;

/** In what form a network leaves the service. */
public enum ExportFormat {
  GRAPHML,
  GEXF,
  CSV,
  CYPHER
}
