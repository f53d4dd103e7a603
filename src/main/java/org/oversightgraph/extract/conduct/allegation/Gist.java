package org.oversightgraph.extract.conduct.allegation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.fact.Capitals;
import org.oversightgraph.mask.ProtectedCharacteristics;
import org.oversightgraph.source.Span;

/** A short phrase for what is alleged, in the source's words, without people's names or traits. */
public final class Gist {

  private static final int LONGEST = 140;
  private static final int NEAR = 90;
  private static final int SHORTEST = 12;
  private static final Pattern WHAT =
      Pattern.compile(
          "\\b(?:for|in respect of|in relation to|relating to|regarding|concerning|based on"
              + "|with regards? to)\\s(?<what>"
              + "(?:(?:their|his|her|the|an?|not|allegations? (?:of|that))\\s)?[^.;:]{8,})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFENCE =
      Pattern.compile(
          "(?:^ ?(?:of |to )?(?:the |an? )?(?:lesser )?(?:(?:offences?|charges?|counts?) of )?"
              + "|\\b(?:counts?|charges?|offences?) of )(?<what>(?!of |to |this|that|the |these"
              + "|charge|offence|it\\b|both|following|after|at |in |on |by |\\w+ (?:counts?"
              + "|charges?))[a-z][^.,;]{4,80}?)(?= (?:and|following|after|at|in [A-Z]|on|against|contrary|but"
              + "|when|while)\\b|[.,;]|$)");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "^(?:(?:the|an?|this|that|these|those|another|other|further|PC|one|two|three|four|five"
              + "|six|seven|eight|nine|ten|both|all|any|either|each)\\s)+(?:[\\w’'-]+\\s){0,3}?"
              + "(?:officers?|sergeants?|constables?|inspectors?|handlers?|operators?|staff|PCSOs?"
              + "|members?|drivers?|supervisors?|people|persons?|individuals?|misconduct)\\b"
              + "|^(?:officers?|staff|gross misconduct|misconduct)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BESIDES =
      Pattern.compile(
          ",?\\s+(?:nor|and that|which (?:may|could|would)|as per"
              + "|and an? (?:first|second|third|fourth|fifth))\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POINTING =
      Pattern.compile(
          "^(?:these|those|this|that|such|any|all|both|either|three|two|four|each|some|an? number"
              + "|the (?:force|above|other|remaining|following|first|second|third))\\b"
              + "|^[0-9‘“\"']",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("\\[name]|\\bM[rs]s?\\s[A-Z]\\b");
  private static final Pattern GENERAL =
      Pattern.compile("^(?:national )?recommendations?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FORCE_AND_MONTH = Pattern.compile("\\s+[-–—]\\s+(?=[A-Z]).*$");

  private final String text;
  private final String title;

  public Gist(String text, String title) {
    this.text = text;
    this.title = title;
  }

  /** What the words in a range say that it was for. */
  Optional<String> in(Span about) {
    Matcher what = WHAT.matcher(about.of(text));
    int from = 0;
    while (what.find(from)) {
      if (what.start() > NEAR) {
        return Optional.empty();
      }
      String words =
          what.group("what")
              .replaceAll("\\s+", " ")
              .strip()
              .replaceFirst("(?i)^(?:his|her|their|its) ", "");
      if (!PEOPLE.matcher(words).find() && !POINTING.matcher(words).find()) {
        return Optional.of(cut(words)).filter(Gist::usable);
      }
      from = what.start("what");
    }
    return Optional.empty();
  }

  /** A clause as it stands, if nothing in it forbids to repeat it. */
  Optional<String> clause(Span clause) {
    String words = cut(clause.of(text).replaceAll("\\s+", " ").strip());
    return usable(words) ? Optional.of(Capitals.uncapital(words)) : Optional.empty();
  }

  /** The offence that the words after a verdict name. */
  Optional<String> offence(Span about) {
    Matcher offence = OFFENCE.matcher(about.of(text).replaceAll("\\s+", " "));
    return offence.find()
        ? Optional.of("Criminal charge: " + offence.group("what"))
        : Optional.empty();
  }

  /** What the heading says that the page is about. */
  String ofTitle() {
    String subject = FORCE_AND_MONTH.matcher(title).replaceFirst("").strip();
    return subject.isEmpty() || GENERAL.matcher(subject).find() || isTelling(subject)
        ? "Conduct of police officers or staff"
        : cut(subject);
  }

  private static boolean usable(String words) {
    return words.length() >= SHORTEST
        && Character.isLetter(words.codePointAt(0))
        && !isTelling(words);
  }

  /** Whether it tells who somebody is, or a protected characteristic. */
  private static boolean isTelling(String words) {
    return NAMED.matcher(words).find() || ProtectedCharacteristics.in(words).isPresent();
  }

  private static String cut(String words) {
    String shorter = BESIDES.matcher(words).replaceFirst("");
    if (shorter.length() > LONGEST) {
      int comma = shorter.lastIndexOf(',', LONGEST);
      int end = comma > LONGEST / 2 ? comma : shorter.lastIndexOf(' ', LONGEST);
      shorter = shorter.substring(0, end < 0 ? LONGEST : end);
    }
    String plain =
        shorter.replaceFirst(
            "(?i)(?:[\\s,]+(?:and|or|but|while|of|the|an?|for|to|in|that|which|who|there|was|had"
                + "|with)?)+$",
            "");
    return Capitals.capital(plain);
  }
}
