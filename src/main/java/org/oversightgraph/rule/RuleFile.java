package org.oversightgraph.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.oversightgraph.schema.FileSchema;
import org.oversightgraph.schema.NotYaml;
import org.oversightgraph.schema.Problem;
import org.oversightgraph.schema.YamlText;
import tools.jackson.databind.JsonNode;

/** A file of rules as it is written, checked against the schema of its topic. */
final class RuleFile {

  private static final FileSchema SCHEMA = new FileSchema("/rules/rules.schema.json");
  private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");

  private static final Map<String, JsonNode> CHECKED = new ConcurrentHashMap<>();

  private RuleFile() {}

  /** What the file of a topic holds. */
  static JsonNode read(String topic) {
    JsonNode before = CHECKED.get(topic);
    JsonNode file = before == null ? read(topic, content(topic)) : before;
    CHECKED.put(topic, file);
    return file;
  }

  /**
   * What a file holds.
   *
   * @throws IllegalStateException if anything in it is wrong, with the line and field of each
   *     mistake
   */
  static JsonNode read(String topic, String yaml) {
    String file = "rules/" + topic + ".yaml";
    try {
      YamlText text = new YamlText(yaml);
      SCHEMA.part("/$defs/" + topic).check(text);
      checkPatterns(text, topic);
      checkIds(text);
      if (!text.problems().isEmpty()) {
        List<Problem> problems =
            text.problems().stream().map(each -> named(each, text.content())).toList();
        throw new IllegalStateException(Problem.lines(file, problems));
      }
      return text.content();
    } catch (NotYaml broken) {
      throw new IllegalStateException(Problem.lines(file, List.of(broken.problem())), broken);
    }
  }

  private static void checkPatterns(YamlText text, String topic) {
    if (topic.equals(Fragments.TOPIC)) {
      return;
    }
    text.each(
        "",
        (rule, at) -> {
          try {
            Fragments.compile(rule.path("pattern").asString(""));
          } catch (PatternSyntaxException broken) {
            text.report(
                at + "/pattern",
                "expected a regular expression: %s in '%s'"
                    .formatted(broken.getDescription(), near(broken)));
          }
        });
  }

  private static String near(PatternSyntaxException broken) {
    String pattern = broken.getPattern();
    int at = Math.max(0, Math.min(broken.getIndex(), pattern.length()));
    return pattern.substring(Math.max(0, at - 20), Math.min(pattern.length(), at + 20));
  }

  private static void checkIds(YamlText text) {
    Map<String, String> places = new HashMap<>();
    text.each(
        "",
        (rule, at) -> {
          String id = rule.path("id").asString("");
          if (places.putIfAbsent(id, at) != null) {
            text.report(at + "/id", "'" + id + "' is the id of another rule of this file");
          }
        });
  }

  /** {@code written-warning.finds} for {@code [3].finds}. */
  private static Problem named(Problem problem, JsonNode rules) {
    Matcher place = PLACE.matcher(problem.field());
    if (!place.lookingAt()) {
      return problem;
    }
    String id = rules.path(Integer.parseInt(place.group(1))).path("id").asString(place.group());
    return new Problem(
        problem.line(), id + problem.field().substring(place.end()), problem.expected());
  }

  private static String content(String topic) {
    String file = "/rules/" + topic + ".yaml";
    try (InputStream content =
        Objects.requireNonNull(RuleFile.class.getResourceAsStream(file), file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
