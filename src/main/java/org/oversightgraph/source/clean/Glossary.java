package org.oversightgraph.source.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oversightgraph.rule.Rule;

/**
 * Finds the paragraphs of a site's glossary, which stand in a block, one below the other, and often
 * come again further down.
 */
final class Glossary {

  private static final List<Rule> DEFINITIONS = Furniture.definitions();
  private static final int FEWEST = 4;
  private static final int LONGEST = 1000;
  private static final int SHORTEST = 25;

  private final String[] lines;
  private final boolean[] defining;
  private final boolean[] known;

  private Glossary(String[] lines) {
    this.lines = lines;
    this.defining = new boolean[lines.length];
    this.known = new boolean[lines.length];
    Map<String, Integer> times = new HashMap<>();
    for (String line : lines) {
      times.merge(line, 1, Integer::sum);
    }
    for (int i = 0; i < lines.length; i++) {
      defining[i] = isDefinition(lines[i]);
      boolean again = lines[i].length() >= SHORTEST && times.getOrDefault(lines[i], 0) > 1;
      known[i] = defining[i] || again;
    }
  }

  /** Marks the lines of a glossary. */
  static void mark(String[] lines, boolean[] out) {
    Glossary glossary = new Glossary(lines);
    int start = 0;
    while (start < lines.length) {
      int end = glossary.end(start);
      if (glossary.isBlock(start, end)) {
        Arrays.fill(out, start, end, true);
      }
      start = Math.max(end, start + 1);
    }
  }

  /** Where the block ends that begins here; blank lines may stand between its paragraphs. */
  private int end(int start) {
    int end = start;
    for (int i = start; i < lines.length; i++) {
      boolean between = i > 0 && known[i - 1] && i + 1 < lines.length && known[i + 1];
      if (known[i]) {
        end = i + 1;
      } else if (!lines[i].isBlank() && !between) {
        break;
      }
    }
    return end;
  }

  private boolean isBlock(int start, int end) {
    int definitions = 0;
    int paragraphs = 0;
    for (int i = start; i < end; i++) {
      definitions += defining[i] ? 1 : 0;
      paragraphs += lines[i].isBlank() ? 0 : 1;
    }
    return definitions >= FEWEST && definitions * 10 >= paragraphs * 4;
  }

  private static boolean isDefinition(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && DEFINITIONS.stream().anyMatch(rule -> rule.pattern().matcher(line).matches());
  }
}
