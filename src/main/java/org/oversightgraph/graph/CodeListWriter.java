package org.oversightgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.vocabulary.Coded;
import org.oversightgraph.vocabulary.Force;
import org.oversightgraph.vocabulary.Headcount;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes the code lists that facts refer to: forces, bodies, standards, themes, head counts. */
@Component
final class CodeListWriter {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final Vocabulary vocabulary;

  CodeListWriter(Database database, Pseudonyms pseudonyms, Vocabulary vocabulary) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.vocabulary = vocabulary;
  }

  void write() {
    database.write(transaction -> {
      write("force", vocabulary.forces(), NodeKind.FORCE, transaction, this::force);
      write(
          "body",
          vocabulary.bodies(),
          NodeKind.BODY,
          transaction,
          body -> properties("name", body.name()));
      write(
          "standard",
          vocabulary.standards(),
          NodeKind.STANDARD,
          transaction,
          standard -> properties("name", standard.name(), "number", standard.number()));
      write(
          "theme",
          vocabulary.themes(),
          NodeKind.THEME,
          transaction,
          theme -> properties("name", theme.name()));
      return transaction.run(
          "write/headcount",
          Map.of("rows", vocabulary.headcounts().stream().map(this::headcount).toList()));
    });
  }

  private <T extends Coded> void write(
      String file,
      List<T> entries,
      NodeKind kind,
      Transaction transaction,
      Function<T, Map<String, @Nullable Object>> properties) {
    List<Map<String, Object>> rows =
        entries.stream()
            .map(entry -> {
              String code = entry.code();
              Map<String, @Nullable Object> all = properties.apply(entry);
              all.put("id", pseudonyms.id(Ref.coded(kind, code)));
              return Map.<String, Object>of("code", code, "properties", all);
            })
            .toList();
    transaction.run("write/" + file, Map.of("rows", rows));
  }

  private Map<String, @Nullable Object> force(Force force) {
    return properties(
        "name", force.name(),
        "aliases", force.aliases(),
        "kind", force.kind().name(),
        "region", force.region(),
        "conductRegime", force.conductRegime());
  }

  private Map<String, Object> headcount(Headcount headcount) {
    String id =
        pseudonyms.id("headcount", List.of(headcount.force(), String.valueOf(headcount.year())));
    return Map.of(
        "id", id,
        "force", headcount.force(),
        "year", headcount.year(),
        "officers", headcount.officers(),
        "source", headcount.source());
  }

  private static Map<String, @Nullable Object> properties(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      properties.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
    }
    return properties;
  }
}
