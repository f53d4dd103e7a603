package org.oversightgraph.link.network;

import java.util.List;

/** Writes a network in the forms that other programs read. */
public final class Exports {

  private Exports() {}

  /** The network as files: two as CSV, otherwise one. */
  public static List<ExportedFile> of(Network network, ExportFormat format) {
    return switch (format) {
      case GRAPHML ->
          List.of(
              new ExportedFile(
                  "network.graphml", "application/graphml+xml", GraphFiles.graphMl(network)));
      case GEXF ->
          List.of(
              new ExportedFile("network.gexf", "application/gexf+xml", GraphFiles.gexf(network)));
      case CSV ->
          List.of(
              new ExportedFile("nodes.csv", "text/csv", CsvFile.nodes(network)),
              new ExportedFile("edges.csv", "text/csv", CsvFile.edges(network)));
      case CYPHER ->
          List.of(
              new ExportedFile(
                  "network.cypher", "application/x-cypher-query", CypherScript.of(network)));
    };
  }
}
