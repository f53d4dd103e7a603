package org.oversightgraph.evaluate;

import java.util.List;

/**
 * Something that was found and is not expected, or the other way round.
 *
 * @param found whether it was found; else it is expected
 * @param rest the other side's items of the same page and field that have no match either
 * @param passages the words behind what was found
 */
public record Miss(
    String page,
    Field field,
    boolean found,
    String value,
    List<String> rest,
    List<String> passages) {

  /** The miss in words, with its passages below it. */
  public String words() {
    String head =
        "%s  %s  %s: %s"
            .formatted(
                page, field.code(), found ? "found, not expected" : "expected, not found", value);
    String other =
        rest.isEmpty()
            ? ""
            : "  (%s: %s)".formatted(found ? "expected" : "found", String.join(", ", rest));
    return head
        + other
        + passages.stream().map("\n      \"%s\""::formatted).reduce("", String::concat);
  }
}
