package org.oversightgraph.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.oversightgraph.fact.CaseFileInvalid.Problem;
import org.oversightgraph.source.Passage;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say of a case file: keys are unique and lead somewhere, dates exist, and
 * what happened to people did not happen to more than there are.
 */
final class CaseFileCheck {

  private static final Set<String> PARTIAL_DATES =
      Set.of("occurred", "discovered", "referred", "opened", "completed", "held", "on", "when");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, JsonNode> documents;
  private final Map<String, JsonNode> stations;
  private final Map<String, JsonNode> subjects;
  private final Map<String, JsonNode> proceedings;

  CaseFileCheck(JsonNode file) {
    documents = keyed(file, "documents");
    stations = keyed(file, "stations");
    subjects = keyed(file, "subjects");
    proceedings = keyed(file, "proceedings");
    for (String list : List.of("chats", "allegations", "outcomes", "recommendations")) {
      keyed(file, list);
    }
    walk(file, "");
    labelsDiffer(file.path("subjects"));
    each(file.path("outcomes"), "outcomes", this::outcome);
  }

  List<Problem> problems() {
    return problems;
  }

  private Map<String, JsonNode> keyed(JsonNode file, String list) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    each(
        file.path(list),
        list,
        item -> {
          JsonNode key = item.node().path("key");
          if (found.put(key.asString(), item.node()) != null) {
            report(key, item.path() + ".key", "'" + key.asString() + "' is used twice in " + list);
          }
        });
    return found;
  }

  private void walk(JsonNode node, String path) {
    if (node.isArray()) {
      each(node, path, item -> walk(item.node(), item.path()));
      return;
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      check(field.getKey(), field.getValue(), at, node);
      if (!field.getKey().equals("evidence")) {
        walk(field.getValue(), at);
      }
    }
  }

  private void check(String field, JsonNode value, String at, JsonNode owner) {
    switch (field) {
      case "evidence" -> evidence(value, at, owner);
      case "subject", "subjects" -> known(value, at, subjects, "subjects");
      case "proceeding" -> known(value, at, proceedings, "proceedings");
      case "station", "stations" -> known(value, at, stations, "stations");
      case "partOf" ->
          known(
              value,
              at,
              owner.has("kind") ? stations : cohorts(),
              owner.has("kind") ? "stations" : "subjects with a size");
      case "property" -> has(value, at, owner, at);
      default -> {
        if (PARTIAL_DATES.contains(field)) {
          attempt(value, at, () -> CaseFileFormat.date(value));
        }
      }
    }
  }

  private Map<String, JsonNode> cohorts() {
    Map<String, JsonNode> cohorts = new LinkedHashMap<>(subjects);
    cohorts.values().removeIf(subject -> !subject.has("size"));
    return cohorts;
  }

  private void evidence(JsonNode value, String at, JsonNode owner) {
    if (value.isArray()) {
      each(value, at, citation -> citation(citation.node(), citation.path()));
      return;
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String path = at + "." + entry.getKey();
      if (!owner.has(entry.getKey())) {
        report(entry.getValue(), path, "there is no '" + entry.getKey() + "' beside this evidence");
      }
      each(entry.getValue(), path, citation -> citation(citation.node(), citation.path()));
    }
  }

  private void citation(JsonNode node, String at) {
    String[] parts = node.asString().split("#", 2);
    known(parts[0], node, at, documents, "documents");
    attempt(
        node,
        at,
        () -> {
          if (!Passage.FRAGMENT.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException("expected #paragraph=3 or #char=120,250");
          }
        });
  }

  private void has(JsonNode value, String at, JsonNode claim, String path) {
    if (claim.path("evidence").isObject()) {
      report(value, path, "another value is supported as a whole: expected a list of citations");
    }
  }

  private void labelsDiffer(JsonNode list) {
    Set<Ref> seen = new HashSet<>();
    each(
        list,
        "subjects",
        item -> {
          JsonNode label = item.node().path("label");
          NodeKind kind = item.node().has("size") ? NodeKind.COHORT : NodeKind.OFFICER;
          if (!seen.add(Ref.subject("", kind, label.asString()))) {
            report(
                label,
                item.path() + ".label",
                "'" + label.asString() + "' is the label of two subjects of this case");
          }
        });
  }

  private void outcome(Item outcome) {
    int people = 0;
    for (JsonNode key : outcome.node().path("subjects")) {
      JsonNode subject = subjects.get(key.asString());
      people += subject == null ? 0 : subject.path("size").asInt(1);
    }
    JsonNode count = outcome.node().path("count");
    if (count.asInt(1) > people && problems.isEmpty()) {
      report(
          count.isMissingNode() ? outcome.node() : count,
          outcome.path() + ".count",
          "at most " + people + ", the number of people it names");
    }
  }

  private void known(JsonNode value, String at, Map<String, JsonNode> keys, String list) {
    if (value.isArray()) {
      each(value, at, item -> known(item.node(), item.path(), keys, list));
    } else if (value.isString()) {
      known(value.asString(), value, at, keys, list);
    }
  }

  private void known(
      String key, JsonNode node, String at, Map<String, JsonNode> keys, String list) {
    if (!keys.containsKey(key)) {
      report(
          node,
          at,
          "'" + key + "' is no key of " + list + "; there are " + new TreeSet<>(keys.keySet()));
    }
  }

  private void attempt(JsonNode node, String at, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException wrong) {
      report(node, at, String.valueOf(wrong.getMessage()));
    }
  }

  private record Item(JsonNode node, String path) {}

  private static void each(JsonNode list, String path, Consumer<Item> use) {
    for (int index = 0; index < list.size(); index++) {
      use.accept(new Item(list.get(index), path + "[" + index + "]"));
    }
  }

  private void report(JsonNode node, String path, String expected) {
    problems.add(new Problem(CaseFiles.line(node), path, expected));
  }
}
