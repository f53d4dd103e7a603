package org.oversightgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One way in which publications say something, as a curator reads and extends it.
 *
 * @param id names the rule within the product, for example {@code outcome/written-warning}
 * @param says what a passage states that the rule finds
 * @param pattern finds it; groups are named
 * @param yields what the rule concludes, by name
 * @param certainty how often it is right, from 0 to 1
 * @param examples sentences that show it at work
 * @param not sentences in which it must find nothing
 */
public record Rule(
    String id,
    String says,
    Pattern pattern,
    Map<String, String> yields,
    double certainty,
    List<String> examples,
    List<String> not) {

  /** What the rule concludes under this name. */
  public String yield(String name) {
    return Objects.requireNonNull(yields.get(name), () -> id + " yields no " + name);
  }
}
