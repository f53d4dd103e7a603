package org.oversightgraph.extract.people.phrase;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.people.phrase.Phrase.Form;
import org.oversightgraph.source.Span;

/**
 * What stands before a word for people and its description: "two of the other four".
 *
 * @param empty whether there is nothing of the kind; of a pronoun, whether it begins a sentence
 * @param part the number before "of"
 * @param ordinals where words for a place in a row stand: "first and second"
 * @param other whether it sets them apart from those named before
 * @param extra whether it says that they have not been named before
 * @param possessed whether they are somebody's: "his sergeant"
 * @param partitive whether people are picked out of some who are known: "none of the"
 */
public record Lead(
    int start,
    boolean empty,
    Form form,
    @Nullable Integer part,
    boolean partitive,
    @Nullable Integer count,
    @Nullable Integer ordinal,
    Span ordinals,
    boolean other,
    boolean extra,
    boolean possessed) {

  /** The place of the last in a row. */
  public static final int LAST = 0;

  static final String COUNT =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";
  static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
  static final String OTHER =
      "(?:other|others|remaining|further|additional|different|more|new|separate)";

  private static final Pattern WORDS =
      Pattern.compile(
          ("(?<![\\w'’.,-])(?:(?<part>both|all|none|neither|any|each|either|some|several|most|many|all"
                  + " but one|a (?:small |large |significant )?number|the (?:remaining|other)"
                  + " COUNT|(?:at least )?COUNT)\\s+of\\s+)?"
                  + "(?:(?<all>all|both|any|each|every|no|neither|either)\\s+)?"
                  + "(?:(?<det>the|this|these|those|an?|another|his|her|their|its|our|some|several|many|various|numerous|multiple|a"
                  + " number of|a total of|a group of|at least|a couple of)\\s+)?"
                  + "(?:(?<kin>(?:(?!(?:and|or|the|an?|told|of|to|by|with|from|that)\\b)[a-z]+\\s){0,2}"
                  + "[a-z]+(?:['’]s|s['’]))\\s+)?"
                  + "(?:(?<before>OTHER)\\s+)?(?:(?:same|said)\\s+)?(?:(?<ordinal>ORDINAL(?:(?:,\\s+ORDINAL)*,?\\s+and\\s+ORDINAL)?)\\s+)?(?:(?<count>COUNT|pair"
                  + " of)\\s+)?(?:(?<after>OTHER)\\s+)?$")
              .replace("COUNT", COUNT)
              .replace("ORDINAL", ORDINAL)
              .replace("OTHER", OTHER),
          Pattern.CASE_INSENSITIVE);
  private static final String KNOWN =
      "(?is).*\\sof\\s+(?:all\\s+)?(?:the|these|those|his|her|their|its|our|COUNT)\\s.*"
          .replace("COUNT", COUNT);
  private static final Pattern REST = Pattern.compile("(?i)the (?:remaining|other) ");

  /** Nothing stands before the word. */
  static Lead none(int end) {
    return plain(end, true, Form.BARE);
  }

  /** A pronoun that means nobody in particular: "anybody". */
  static Lead any(int start) {
    return plain(start, false, Form.ANY);
  }

  /** A personal pronoun: "she". */
  public static Lead pronoun(int start) {
    return plain(start, false, Form.PRONOUN);
  }

  /** A word that points at one who is known: "that". */
  static Lead definite(int start) {
    return plain(start, false, Form.DEFINITE);
  }

  /** The same as the people named before it: the "sergeant" of "the inspector and sergeant". */
  static Lead like(Lead before, int start) {
    boolean indefinite = before.form() == Form.INDEFINITE;
    return plain(start, false, indefinite ? Form.INDEFINITE : Form.DEFINITE);
  }

  /** Words that say how the phrase points at people, and no number of them. */
  private static Lead plain(int start, boolean empty, Form form) {
    Span none = new Span(start, start);
    return new Lead(start, empty, form, null, false, null, null, none, false, false, false);
  }

  /** Reads the words that end at {@code end}; at the latest there the lead begins. */
  static Lead of(String text, int from, int end, boolean plural) {
    Matcher words = WORDS.matcher(text).region(from, end).useTransparentBounds(true);
    if (!words.find() || words.start() == end) {
      return none(end);
    }
    String part = lower(words.group("part"));
    boolean one = !plural && words.group("det") != null;
    String all = one ? null : lower(words.group("all"));
    String before = words.group("before");
    boolean other =
        before != null
            || words.group("after") != null
            || "another".equalsIgnoreCase(words.group("det"))
            || part != null && REST.matcher(part).lookingAt();
    return new Lead(
        one && words.group("all") != null ? words.start("det") : words.start(),
        false,
        form(part, all, words, plural),
        part == null ? null : Numbers.cardinal(part.replaceFirst("^(?:at least|the \\w+) ", "")),
        part != null && words.end("part") < words.end() && words.group().matches(KNOWN),
        count(words.group("count"), all, part),
        Numbers.ordinal(words.group("ordinal")),
        words.group("ordinal") == null
            ? new Span(end, end)
            : new Span(words.start("ordinal"), words.end("ordinal")),
        other,
        extra(before) || extra(words.group("after")),
        words.group("kin") != null || of(lower(words.group("det")), "his|her|their"));
  }

  private static boolean extra(@Nullable String word) {
    return word != null && word.matches("(?i)further|additional|more|new|separate");
  }

  private static @Nullable Integer count(
      @Nullable String count, @Nullable String all, @Nullable String part) {
    if (count != null) {
      return Numbers.cardinal(count);
    }
    return of(all, "both|neither|either") || of(part, "both|neither|either") ? 2 : null;
  }

  private static Form form(
      @Nullable String part, @Nullable String all, Matcher words, boolean plural) {
    if (part != null) {
      return of(part, "some|several|most|many|a .*") ? Form.SOME : quantified(part, Form.PART);
    }
    if (all != null) {
      return quantified(all, Form.ALL);
    }
    String det = lower(words.group("det"));
    if (words.group("kin") != null || of(det, "the|this|these|those|his|her|their|its|our")) {
      return Form.DEFINITE;
    }
    if (det == null) {
      return words.group("count") == null && plural ? Form.BARE : Form.INDEFINITE;
    }
    return of(det, "an?|another|a total of|a group of|at least") ? Form.INDEFINITE : Form.SOME;
  }

  private static Form quantified(String word, Form counted) {
    return switch (word) {
      case "both", "all", "each", "every" -> Form.ALL;
      case "none", "neither", "no" -> Form.NONE;
      case "any", "either" -> Form.ANY;
      default -> counted;
    };
  }

  private static boolean of(@Nullable String word, String words) {
    return word != null && word.matches(words);
  }

  private static @Nullable String lower(@Nullable String words) {
    return words == null ? null : words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
