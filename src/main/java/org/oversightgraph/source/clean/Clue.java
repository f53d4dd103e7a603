package org.oversightgraph.source.clean;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One rule by which a site's lines are told apart, as a curator reads and extends it.
 *
 * @param id names the rule within its file
 * @param says what a line that it finds is
 * @param pattern finds it; letter case does not count, and a space stands for any white space
 * @param yields what follows from it, by name
 * @param examples lines that show it at work
 * @param not lines in which it must find nothing
 */
public record Clue(
    String id,
    String says,
    Pattern pattern,
    Map<String, String> yields,
    List<String> examples,
    List<String> not) {

  /** What follows from it under this name. */
  public String yield(String name) {
    return Objects.requireNonNull(yields.get(name), () -> id + " yields no " + name);
  }
}
