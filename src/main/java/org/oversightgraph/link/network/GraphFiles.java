package org.oversightgraph.link.network;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** A network as GraphML and as GEXF, which programs for graphs read. */
final class GraphFiles {

  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\w:.-]");

  private final Network network;
  private final Graph<Integer, Integer> graph = new DirectedWeightedPseudograph<>(Integer.class);

  private GraphFiles(Network network) {
    this.network = network;
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int node = 0; node < network.reached().size(); node++) {
      places.put(network.reached().get(node).id(), node);
      graph.addVertex(node);
    }
    for (int edge = 0; edge < network.edges().size(); edge++) {
      Network.Edge one = network.edges().get(edge);
      graph.addEdge(places.get(one.from()), places.get(one.to()), edge);
      graph.setEdgeWeight(edge, one.strength());
    }
  }

  static String graphMl(Network network) {
    GraphFiles files = new GraphFiles(network);
    GraphMLExporter<Integer, Integer> exporter = new GraphMLExporter<>();
    Map<String, Class<?>> all = new LinkedHashMap<>(Attributes.OF_NODES);
    all.putAll(Attributes.OF_EDGES);
    all.forEach((name, type) ->
        exporter.registerAttribute(name, category(name), AttributeType.create(xml(type))));
    files.prepare(exporter);
    // An id in GraphML is a token, which the sign before the place of a passage must not be in.
    exporter.setVertexIdProvider(node -> NOT_IN_IDS.matcher(files.id(node)).replaceAll("_"));
    StringWriter text = new StringWriter();
    exporter.exportGraph(files.graph, text);
    return text.toString();
  }

  static String gexf(Network network) {
    GraphFiles files = new GraphFiles(network);
    GEXFExporter<Integer, Integer> exporter = new GEXFExporter<>();
    Attributes.OF_NODES.forEach((name, type) -> {
      if (!name.equals("label")) {
        exporter.registerAttribute(
            name, GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.create(xml(type)));
      }
    });
    Attributes.OF_EDGES.forEach((name, type) -> {
      if (!name.equals("label")) {
        exporter.registerAttribute(
            name, GEXFExporter.AttributeCategory.EDGE, GEXFAttributeType.create(xml(type)));
      }
    });
    exporter.setCreator("Oversight Graph");
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_LABELS, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    files.prepare(exporter);
    StringWriter text = new StringWriter();
    exporter.exportGraph(files.graph, text);
    return text.toString();
  }

  private void prepare(BaseExporter<Integer, Integer> exporter) {
    exporter.setVertexIdProvider(this::id);
    exporter.setEdgeIdProvider(edge -> "e" + edge);
    exporter.setVertexAttributeProvider(
        node -> attributes(Attributes.of(network.reached().get(node))));
    exporter.setEdgeAttributeProvider(edge -> attributes(Attributes.of(network.edges().get(edge))));
  }

  private String id(Integer node) {
    return network.reached().get(node).id();
  }

  private static Map<String, Attribute> attributes(Map<String, Object> said) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    said.forEach((name, value) ->
        attributes.put(
            name,
            switch (value) {
              case Long number -> DefaultAttribute.createAttribute(number);
              case Double number -> DefaultAttribute.createAttribute(number);
              case List<?> list ->
                  text(String.join(" ", list.stream().map(String::valueOf).toList()));
              default -> text(value.toString());
            }));
    return attributes;
  }

  /** Text without what no XML file can hold. */
  private static Attribute text(String text) {
    return DefaultAttribute.createAttribute(NOT_IN_XML.matcher(text).replaceAll("\uFFFD"));
  }

  private static GraphMLExporter.AttributeCategory category(String name) {
    if (!Attributes.OF_EDGES.containsKey(name)) {
      return GraphMLExporter.AttributeCategory.NODE;
    }
    return Attributes.OF_NODES.containsKey(name)
        ? GraphMLExporter.AttributeCategory.ALL
        : GraphMLExporter.AttributeCategory.EDGE;
  }

  private static String xml(Class<?> type) {
    return type == Long.class ? "long" : type == Double.class ? "double" : "string";
  }
}
