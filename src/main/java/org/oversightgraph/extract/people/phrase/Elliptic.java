package org.oversightgraph.extract.people.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.people.phrase.Phrase.Form;
import org.oversightgraph.source.Span;

/** Finds words that point at people without naming them: "both", "the other", "they". */
final class Elliptic {

  private static final String VERB =
      "(?:was|were|is|are|had|has|have|did|would|will|could|should|may|might|must|received|faced"
          + "|resigned|retired|left|admitted|denied|accepted|attended|appeared|pleaded|provided|gave"
          + "|chose|declined|agreed|underwent|remained|failed|acted|told|said|breached|committed|later|subsequently|also|then|now|still|no"
          + " longer)\\b";
  private static final String END =
      "(?=\\s" + VERB + "|[.;,:)]|\\s(?:apart|except|but|and|or)\\b|$)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[,;:(–]\\s{0,2}|\\b(?:and|but|that|while|whilst|for|where|which|to|of|against|by|with"
              + "|as|because|when|(?:19|20)\\d{2}|hearing|meeting|trial)\\s)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS =
      Pattern.compile(
          ("\\b(?:(?<all>both|neither(?!\\s[a-z]+ed\\b[^.;]{0,80}\\bnor\\b)|all COUNT|the (?:pair|COUNT)(?! of)|both of (?:them|whom)|all of"
                  + " (?:them|whom)|none of (?:them|whom)|neither of (?:them|whom)|each of"
                  + " (?:them|whom))(?:END|(?=\\s(?:on|in|under|from)\\s))|(?<part>COUNT of"
                  + " (?:them|whom|these|those|the (?:pair|COUNT)))\\b(?!\\s(?:[a-z]+\\s)?(?:officer|staff|PCSO))|(?<vague>(?:most|some|several|many|the"
                  + " (?:vast )?majority)(?: of (?:them|these|those|the COUNT))?|(?:a|more than"
                  + " a|over a|about a)(?: good)? (?:third|quarter|half) of (?:them|the COUNT))(?:END|(?=\\swho\\b))|(?<other>the"
                  + " (?:other(?: COUNT)?|others|remaining COUNT|remainder|rest))END|(?<ordinal>the"
                  + " (?:ORDINAL|last)(?: of (?:them|the COUNT))?)(?:END|(?=\\sVERB))|(?<some>(?:another |a further )?COUNT(?:"
                  + " others?)?)(?=\\s(?!(?:of|or)\\b)VERB|,\\s(?:both|all)\\s(?:of\\s)?(?:them|whom|\\w+\\s(?:constables|officers|sergeants)|constables|officers|sergeants))|(?<pronoun>he|she|they)\\b)")
              .replace("COUNT", Lead.COUNT)
              .replace("ORDINAL", Lead.ORDINAL)
              .replace("END", END)
              .replace("VERB", VERB),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEGINNING = Pattern.compile("(?:[^,;]{1,40},\\s)?");
  private static final Pattern THINGS =
      Pattern.compile(
          "\\b(?:complaints?|allegations?|counts?|charges|calls|recommendations?|vehicles|cars"
              + "|reports|incidents|matters|points|offences|areas|shots|occasions)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Prepositions by which findings and outcomes reach people. */
  private static final Pattern TOWARDS =
      Pattern.compile("\\b(?:for|against|to|by|concerning)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern DECIDES =
      Pattern.compile(
          "\\s(?:also\\s|have\\s|had\\s|therefore\\s)*(?:propos|agree|advis|consider|determin|decid|confirm|recommend|review|accept|conclud|disagree|suggest|implement|provided"
              + " us|are|referr|inform|held|told us|will(?! be))",
          Pattern.CASE_INSENSITIVE);

  private Elliptic() {}

  /** Such words in a sentence, where no phrase that names people stands. */
  static List<Phrase> in(String text, Span sentence, List<Phrase> named) {
    List<Phrase> found = new ArrayList<>();
    Matcher words = WORDS.matcher(text).region(sentence.start(), sentence.end());
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      if (!begins(text, sentence, words)
          || ofThings(text, sentence, words)
          || ofTheForce(text, words)) {
        continue;
      }
      if (named.stream().noneMatch(phrase -> phrase.span().overlaps(span))) {
        found.add(
            new Phrase(span, null, lead(words, opens(text, sentence, words)), "", List.of(), null));
      }
    }
    return found;
  }

  /** "Of the complaints, two were upheld": not people. */
  private static boolean ofThings(String text, Span sentence, Matcher words) {
    String before = text.substring(sentence.start(), words.start());
    return words.group("pronoun") == null
        && !TOWARDS.matcher(before).find()
        && THINGS.matcher(text).region(sentence.start(), words.start()).find();
  }

  /** "They proposed a meeting": what forces do. */
  private static boolean ofTheForce(String text, Matcher words) {
    return words.group("pronoun") != null
        && words.group().length() == 4
        && (DECIDES.matcher(text).region(words.end(), text.length()).lookingAt()
            || text.substring(Math.max(0, words.start() - 7), words.start())
                .matches("(?is).*which\\s"));
  }

  /** Whether the words begin a sentence or a part of it. */
  private static boolean begins(String text, Span sentence, Matcher words) {
    return words.group("pronoun") != null
        || words.group("part") != null
        || words.group("vague") != null
        || BEFORE.matcher(text).region(sentence.start(), words.start()).find();
  }

  private static boolean opens(String text, Span sentence, Matcher words) {
    return BEGINNING.matcher(text.substring(sentence.start(), words.start())).matches();
  }

  private static Lead lead(Matcher words, boolean begins) {
    String said = words.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Integer number = null;
    for (String word : said.split(" ")) {
      number = number == null ? Numbers.cardinal(word) : number;
    }
    if (said.startsWith("neither")) {
      number = 2;
    }
    boolean part =
        words.group("part") != null || words.group("some") != null || words.group("vague") != null;
    Integer ordinal = words.group("ordinal") == null ? null : ordinal(said);
    return new Lead(
        words.start(),
        begins,
        form(words, said),
        part && words.group("vague") == null ? number : null,
        part,
        part ? whole(words.group("part")) : ordinal != null ? null : number,
        ordinal,
        new Span(words.start(), words.start()),
        words.group("other") != null || said.matches("another.*|a further.*|.* others?"),
        said.startsWith("a further"),
        false);
  }

  /** The four of "two of the four". */
  private static @Nullable Integer whole(@Nullable String part) {
    return part == null ? null : Numbers.cardinal(part.substring(part.lastIndexOf(' ') + 1));
  }

  private static Integer ordinal(String said) {
    Integer place = Numbers.ordinal(said.split(" ")[1]);
    return place == null ? Integer.valueOf(Lead.LAST) : place;
  }

  private static Form form(Matcher words, String said) {
    if (words.group("pronoun") != null) {
      return Form.PRONOUN;
    }
    if (words.group("all") != null) {
      return said.startsWith("n") ? Form.NONE : Form.ALL;
    }
    if (words.group("vague") != null) {
      return Form.SOME;
    }
    return words.group("part") != null || words.group("some") != null ? Form.PART : Form.DEFINITE;
  }
}
