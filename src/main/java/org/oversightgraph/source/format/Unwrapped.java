package org.oversightgraph.source.format;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph that a page of fixed width had broken. */
final class Unwrapped {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:page )?[0-9]{1,4}(?: (?:of|/) [0-9]{1,4})?|- [0-9]{1,4} -");
  private static final Pattern ITEM = Pattern.compile("(?:[•·▪◦‣–-]|[0-9]{1,2}[.)]|[a-z][.)]) .*");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;][\"”’)]?");
  private static final double FULL = 0.6;

  private Unwrapped() {}

  static String of(String text) {
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !PAGE_NUMBER.matcher(line).matches())
            .toList();
    int width = width(lines);
    StringBuilder joined = new StringBuilder();
    String last = "";
    for (String line : lines) {
      boolean goesOn = !last.isEmpty() && !line.isEmpty() && goesOn(last, line, width);
      joined.append(goesOn ? ' ' : '\n').append(line);
      last = line;
    }
    return joined.toString().strip();
  }

  private static boolean goesOn(String last, String next, int width) {
    if (ENDED.matcher(last).matches() || ITEM.matcher(next).matches()) {
      return false;
    }
    return Character.isLowerCase(next.charAt(0)) || last.length() >= FULL * width;
  }

  /** How long a full line is: as long as the longest tenth. */
  private static int width(List<String> lines) {
    List<Integer> lengths =
        lines.stream().map(String::length).filter(length -> length > 0).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
  }
}
