package org.oversightgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One way in which publications say something, as a curator reads and extends it.
 *
 * @param id names the rule within the product, for example {@code outcomes/written-warning}
 * @param says what a passage states that the rule finds
 * @param pattern finds it; groups are named
 * @param finds what the words mean to the reading, one of the values of the topic
 * @param yields what more follows from them, by name
 * @param certainty how often it is right, from 0 to 1
 * @param examples sentences that show it at work
 * @param not sentences in which it must find nothing
 */
public record Rule(
    String id,
    String says,
    Pattern pattern,
    String finds,
    Map<String, String> yields,
    double certainty,
    List<String> examples,
    List<String> not) {

  /** What the words mean to the reading, where the topic's values are those of an enum. */
  public <E extends Enum<E>> E finds(Class<E> topic) {
    return Enum.valueOf(topic, finds);
  }

  /** Whether this is what the words mean. */
  public boolean finds(String what) {
    return finds.equals(what);
  }

  /** Whether something follows from the words under this name. */
  public boolean has(String name) {
    return yields.containsKey(name);
  }

  /** What follows from the words under this name. */
  public String yield(String name) {
    return Objects.requireNonNull(yields.get(name), () -> id + " yields no " + name);
  }
}
