package org.oversightgraph.fact.casefile;

import static org.oversightgraph.schema.YamlText.string;

import java.util.Map;
import org.oversightgraph.schema.YamlText;
import tools.jackson.databind.JsonNode;

/** That what a case file says of people does not hold for more of them than there are. */
final class CaseFileCounts {

  private final YamlText text;
  private final Map<String, JsonNode> subjects;

  CaseFileCounts(YamlText text, Map<String, JsonNode> subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  void check() {
    text.each("/outcomes", (outcome, at) -> atMost(outcome.path("subjects"), outcome, at));
    text.each(
        "/allegations",
        (allegation, at) ->
            text.each(
                at + "/findings",
                (finding, place) -> atMost(allegation.path("subjects"), finding, place)));
    text.each(
        "/chats",
        (chat, at) ->
            text.each(
                at + "/members", (member, place) -> atMost(member.path("subject"), member, place)));
    text.each(
        "/subjects",
        (subject, at) ->
            text.each(
                at + "/service", (service, place) -> atMost(subject.path("key"), service, place)));
  }

  private void atMost(JsonNode keys, JsonNode item, String at) {
    long people = people(keys);
    if (item.path("count").asDouble(1) > people) {
      text.report(at + "/count", "expected at most " + people + ", the number of people it names");
    }
  }

  /** How many people these keys stand for; no limit if that of one is unknown. */
  private long people(JsonNode keys) {
    if (keys.isArray()) {
      return Math.min(Integer.MAX_VALUE, keys.values().stream().mapToLong(this::people).sum());
    }
    JsonNode subject = subjects.get(string(keys));
    long size = subject == null ? 0 : (long) subject.path("size").asDouble(1);
    return size == 0 ? Integer.MAX_VALUE : size;
  }
}
