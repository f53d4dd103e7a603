package org.oversightgraph.source.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.rule.Rules;

/**
 * Takes out what a site puts around every publication, by the rules of {@code rules/furniture.yaml}
 * and by two marks of structure: a page title that repeats the heading, and a publisher's note
 * about itself.
 */
public final class Furniture {

  private static final List<Rule> RULES = Rules.of("furniture");
  private static final List<Rule> LINES = that("LINE");
  private static final List<Rule> SENTENCES = that("SENTENCE");
  private static final Pattern GAP = Pattern.compile("\\n{3,}");
  private static final Pattern SEPARATOR = Pattern.compile(" [-–—|»:] ");
  private static final int LONGEST_LINE = 500;
  private static final int SHORTEST_HEADING = 20;
  private static final int ROUNDS = 10;

  private Furniture() {}

  /** The text without furniture; taking it out again changes nothing. */
  public static String without(String text) {
    String before = text;
    for (int round = 0; round < ROUNDS; round++) {
      String after = once(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private static String once(String text) {
    String[] lines = text.split("\n", -1);
    boolean[] out = new boolean[lines.length];
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      out[i] = isFurniture(line);
      places.putIfAbsent(line, i);
    }
    Glossary.mark(lines, out);
    markTwins(lines, out, places);
    Signature.in(Arrays.asList(lines)).ifPresent(first -> Arrays.fill(out, first, first + 2, true));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      kept.add(out[i] ? "" : withoutSentences(lines[i]));
    }
    return GAP.matcher(String.join("\n", kept)).replaceAll("\n\n").strip();
  }

  private static boolean isFurniture(String line) {
    return line.length() <= LONGEST_LINE
        && LINES.stream().anyMatch(rule -> rule.pattern().matcher(line).matches());
  }

  /** A line that gives the heading of another line under the name of the site. */
  private static void markTwins(String[] lines, boolean[] out, Map<String, Integer> places) {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      var separator = SEPARATOR.matcher(line);
      while (separator.find() && !out[i]) {
        out[i] =
            isOther(places, line.substring(separator.end()), i)
                || isOther(places, line.substring(0, separator.start()), i);
      }
    }
  }

  private static boolean isOther(Map<String, Integer> places, String heading, int line) {
    return heading.length() >= SHORTEST_HEADING && places.getOrDefault(heading, line) != line;
  }

  private static String withoutSentences(String line) {
    String kept = line;
    for (Rule rule : SENTENCES) {
      for (var found = rule.pattern().matcher(kept); found.find(); found.reset(kept)) {
        int start = sentenceStart(kept, found.start());
        int end = sentenceEnd(kept, found.end());
        kept = (kept.substring(0, start) + kept.substring(end)).strip();
      }
    }
    return kept;
  }

  private static int sentenceStart(String line, int from) {
    int stop = line.lastIndexOf(". ", from);
    return stop < 0 ? 0 : stop + 2;
  }

  private static int sentenceEnd(String line, int from) {
    int stop = line.indexOf(". ", from);
    return stop < 0 ? line.length() : stop + 2;
  }

  private static List<Rule> that(String takes) {
    return RULES.stream().filter(rule -> rule.finds(takes)).toList();
  }

  /** The rules that know a paragraph of a glossary. */
  static List<Rule> definitions() {
    return that("DEFINITION");
  }
}
