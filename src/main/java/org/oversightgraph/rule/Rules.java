package org.oversightgraph.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the rules of a topic from {@code rules/<topic>.yaml}. A pattern may use a fragment of
 * {@code rules/fragments.yaml} by its name in angle brackets: {@code <count> officers}. Letter case
 * does not count, and a space stands for any white space, of nine characters at most, so that it
 * may stand in a look-behind; a line break, with the indentation around it, stands for nothing.
 */
public final class Rules {

  private static final Pattern FRAGMENT =
      Pattern.compile("<([a-z][a-z-]*)>(?<!\\(\\?<[a-z-]{1,60}>)");
  private static final Pattern LINE_BREAK = Pattern.compile("\\h*\\R\\h*");
  private static final Map<String, String> FRAGMENTS = fragments();

  private Rules() {}

  /**
   * The rules of a topic, in the order of the file.
   *
   * @throws IllegalStateException if a rule cannot be used; says which and why
   */
  public static List<Rule> of(String topic) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : tree(topic)) {
      rules.add(rule(topic, node));
    }
    return List.copyOf(rules);
  }

  private static Rule rule(String topic, JsonNode node) {
    String id = topic + "/" + node.path("id").asString("?");
    try {
      return new Rule(
          id,
          node.get("says").asString(),
          compile(node.get("pattern").asString()),
          map(node.path("yields")),
          node.path("certainty").asDouble(1),
          list(node.path("examples")),
          list(node.path("not")));
    } catch (PatternSyntaxException | NullPointerException broken) {
      throw new IllegalStateException("rule %s: %s".formatted(id, broken.getMessage()), broken);
    }
  }

  /** A pattern with its fragments put in. */
  static Pattern compile(String pattern) {
    String whole = LINE_BREAK.matcher(pattern).replaceAll("");
    for (Matcher named = FRAGMENT.matcher(whole); named.find(); named = FRAGMENT.matcher(whole)) {
      String fragment = FRAGMENTS.get(named.group(1));
      if (fragment == null) {
        throw new PatternSyntaxException("no fragment has this name", named.group(1), 0);
      }
      whole =
          whole.substring(0, named.start()) + "(?:" + fragment + ")" + whole.substring(named.end());
    }
    return Pattern.compile(
        whole.replace(" ", "\\s{1,9}"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, String> fragments() {
    return map(tree("fragments"));
  }

  private static Map<String, String> map(JsonNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asString()));
    return map;
  }

  private static List<String> list(JsonNode node) {
    List<String> list = new ArrayList<>();
    node.forEach(each -> list.add(each.asString()));
    return list;
  }

  private static JsonNode tree(String topic) {
    String file = "/rules/" + topic + ".yaml";
    try (InputStream content =
        Objects.requireNonNull(Rules.class.getResourceAsStream(file), file)) {
      return YAMLMapper.shared().readTree(content);
    } catch (JacksonException | IOException unreadable) {
      throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
