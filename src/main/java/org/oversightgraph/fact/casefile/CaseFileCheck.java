package org.oversightgraph.fact.casefile;

import static org.oversightgraph.schema.YamlText.string;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.schema.YamlText;
import org.oversightgraph.source.Passage;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say of a case file: keys are unique and lead somewhere, dates exist, and
 * nothing is a part of itself. What has not the form that the schema expects is left to it.
 */
final class CaseFileCheck {

  private static final Set<String> PARTIAL_DATES =
      Set.of("occurred", "discovered", "referred", "opened", "completed", "held", "on", "when");
  private static final Set<String> FULL_DATES = Set.of("published", "made", "due");

  private final YamlText text;
  private final Map<String, JsonNode> documents;
  private final Map<String, JsonNode> stations;
  private final Map<String, JsonNode> subjects;
  private final Map<String, JsonNode> proceedings;

  CaseFileCheck(YamlText text) {
    this.text = text;
    documents = keyed("/documents");
    stations = keyed("/stations");
    subjects = keyed("/subjects");
    proceedings = keyed("/proceedings");
  }

  void check() {
    walk(text.content(), "");
    differ("/subjects", "label", CaseFileCheck::person, "the label of another subject too");
    text.each("/stations", (station, at) -> notWithinItself(station, at, stations));
    text.each("/subjects", (subject, at) -> notWithinItself(subject, at, subjects));
    new CaseFileCounts(text, subjects).check();
  }

  private Map<String, JsonNode> keyed(String list) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    text.each(list, (item, at) -> found.putIfAbsent(string(item.path("key")), item));
    found.remove("");
    return found;
  }

  private void walk(JsonNode node, String at) {
    if (node.isArray()) {
      differ(at, "key", item -> string(item.path("key")), "the key of another entry of this list");
      text.each(at, this::walk);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String place = at + "/" + field.getKey();
      check(field.getKey(), field.getValue(), place, node);
      if (!field.getKey().equals("evidence")) {
        walk(field.getValue(), place);
      }
    }
  }

  private void check(String field, JsonNode value, String at, JsonNode owner) {
    switch (field) {
      case "evidence" -> evidence(value, at, owner);
      case "subject", "subjects" -> known(value, at, subjects, "subjects");
      case "about" -> {
        if (at.startsWith("/failings")) {
          known(value, at, subjects, "subjects");
        }
      }
      case "proceeding" -> known(value, at, proceedings, "proceedings");
      case "station", "stations", "mentioned" -> known(value, at, stations, "stations");
      case "partOf" -> partOf(value, at);
      case "otherwise" -> text.each(at, (claim, place) -> differs(claim, place, owner));
      default -> {
        if (PARTIAL_DATES.contains(field)) {
          date(value, at);
        }
      }
    }
  }

  private void partOf(JsonNode value, String at) {
    if (at.startsWith("/stations")) {
      known(value, at, stations, "stations");
    } else {
      known(value, at, cohorts(), "subjects with a size");
    }
  }

  private Map<String, JsonNode> cohorts() {
    Map<String, JsonNode> cohorts = new LinkedHashMap<>(subjects);
    cohorts.values().removeIf(subject -> !subject.has("size"));
    return cohorts;
  }

  private void evidence(JsonNode value, String at, JsonNode owner) {
    if (value.isArray()) {
      text.each(at, this::citation);
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String place = at + "/" + entry.getKey();
      if (!owner.has(entry.getKey())) {
        text.report(place, "there is no '" + entry.getKey() + "' beside this evidence");
      }
      text.each(place, this::citation);
    }
  }

  private void citation(JsonNode citation, String at) {
    String[] parts = string(citation).split("#", 2);
    Matcher fragment = Passage.FRAGMENT.matcher(parts[parts.length - 1]);
    if (parts.length == 2 && fragment.matches()) {
      known(parts[0], at, documents, "documents");
      if (fragment.group(2) != null
          && Integer.parseInt(fragment.group(2)) > Integer.parseInt(fragment.group(3))) {
        text.report(at, "'" + string(citation) + "' ends before it begins");
      }
    }
  }

  private void known(JsonNode value, String at, Map<String, JsonNode> keys, String list) {
    if (value.isString()) {
      known(string(value), at, keys, list);
    } else if (value.isArray()) {
      text.each(at, (item, place) -> known(item, place, keys, list));
    }
  }

  private void known(String key, String at, Map<String, JsonNode> keys, String list) {
    if (!keys.containsKey(key)) {
      text.report(
          at, "'" + key + "' is no key of " + list + "; there are " + new TreeSet<>(keys.keySet()));
    }
  }

  private void differs(JsonNode claim, String at, JsonNode item) {
    String property = string(claim.path("property"));
    JsonNode value = claim.path("value");
    JsonNode held = item.path(property);
    if (held.isMissingNode()) {
      text.report(at + "/property", "there is no '" + property + "' here that could be otherwise");
    } else if (held.equals(value)) {
      text.report(at + "/value", "the same as stated, expected another value");
    } else if (held.isNumber() && value.isString()) {
      text.report(at + "/value", "expected a number, since that is what '" + property + "' is");
    } else if (PARTIAL_DATES.contains(property) || FULL_DATES.contains(property)) {
      date(value, at + "/value");
    }
  }

  private void date(JsonNode value, String at) {
    JsonNode edtf = value.isObject() ? value.path("edtf") : value;
    if (edtf.isString()) {
      try {
        PartialDate.of(string(edtf));
      } catch (IllegalArgumentException wrong) {
        text.report(value.isObject() ? at + "/edtf" : at, String.valueOf(wrong.getMessage()));
      }
    }
  }

  private static Ref person(JsonNode subject) {
    NodeKind kind = subject.has("size") ? NodeKind.COHORT : NodeKind.OFFICER;
    return Ref.subject("", kind, string(subject.path("label")));
  }

  private void differ(
      String list, String field, Function<JsonNode, Object> identity, String otherwise) {
    Set<Object> seen = new HashSet<>();
    text.each(
        list,
        (item, at) -> {
          JsonNode value = item.path(field);
          if (value.isString() && !seen.add(identity.apply(item))) {
            text.report(at + "/" + field, "'" + string(value) + "' is " + otherwise);
          }
        });
  }

  private void notWithinItself(JsonNode item, String at, Map<String, JsonNode> keyed) {
    Set<String> around = new HashSet<>();
    String whole = string(item.path("partOf"));
    while (keyed.containsKey(whole) && around.add(whole)) {
      whole = string(keyed.get(whole).path("partOf"));
    }
    if (around.contains(string(item.path("key")))) {
      text.report(at + "/partOf", "'" + string(item.path("key")) + "' is a part of itself");
    }
  }
}
