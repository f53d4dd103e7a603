package org.oversightgraph.extract.recommendation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.fact.Capitals;
import org.oversightgraph.mask.ProtectedCharacteristics;

/** A sentence made short enough to stand in a list. */
public final class Gist {

  private static final int LONGEST = 300;
  private static final double EARLIEST_CUT = 0.4;
  private static final String EDGES = "^[\\s•·*–—:;,.-]+|[.;:,\\s]+$";
  private static final Pattern CLAUSE =
      Pattern.compile("[,;:–](?=\\s)|\\s(?=(?:which|so that|in order to)\\s|\\()");
  private static final Pattern OUGHT =
      Pattern.compile("\\b(?:should|must|ought to|wish to)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BELOW =
      Pattern.compile(
          "\\s*\\((?:please )?(?:see|as|set out|listed|detailed)(?: [a-z]+){0,3} below\\)|,? as follows(?=:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SOMEBODY =
      Pattern.compile("^(?:it|they) (?:should|must) ", Pattern.CASE_INSENSITIVE);

  private Gist() {}

  /** The words on one line, begun with a capital, cut at a clause where they are long. */
  public static String of(String words) {
    return of(words, LONGEST);
  }

  /** The same, with at most so many characters. */
  public static String of(String words, int longest) {
    String line =
        words.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}]+", " ").replaceAll(EDGES, "");
    line = SOMEBODY.matcher(BELOW.matcher(line).replaceAll("")).replaceFirst("");
    line = ProtectedCharacteristics.without(line);
    Matcher ought = OUGHT.matcher(line);
    int operative = ought.find() && ought.end() < 2 * longest ? ought.end() : 0;
    int limit = Math.max(longest, operative + longest / 3);
    line = line.length() > limit ? cut(line, limit, operative).replaceAll(EDGES, "") : line;
    return Capitals.capital(line);
  }

  /** Up to a clause, but never so early that what ought to be done is cut off. */
  private static String cut(String line, int longest, int operative) {
    String head = line.substring(0, longest);
    int end = -1;
    Matcher clause = CLAUSE.matcher(head);
    while (clause.find()) {
      if (!inBrackets(head, clause.start())) {
        end = clause.start();
      }
    }
    boolean telling = end >= longest * EARLIEST_CUT && end > operative;
    int atClauseOrWord = telling ? end : head.lastIndexOf(' ');
    return atClauseOrWord < 0 ? head : head.substring(0, atClauseOrWord);
  }

  private static boolean inBrackets(String text, int end) {
    String before = text.substring(0, end);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }
}
