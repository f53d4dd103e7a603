package org.oversightgraph.evaluate.mini.forbidden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.View;

/** Tells whether what is held says a sentence that must not come out, where it is understood. */
public final class ForbiddenSentences {

  private static final String NUMBER = Numbers.PATTERN;
  private static final Map<String, String> LEVELS =
      Map.of("misconduct", "MISCONDUCT", "gross misconduct", "GROSS_MISCONDUCT");
  private static final Map<String, String> STANDARDS =
      Map.of(
          "honesty and integrity", "honesty-integrity",
          "equality and diversity", "equality-diversity",
          "use of force", "use-of-force",
          "confidentiality", "confidentiality",
          "standard 6", "duties-responsibilities");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern REMARK = Pattern.compile(" ?\\([^)]*\\)$");
  private static final Pattern OPEN = Pattern.compile("same outcome|outcome at the meeting");

  private final Claims claims;
  private final View view;
  private final List<Rule> rules = new ArrayList<>();

  public ForbiddenSentences(View view) {
    this.view = view;
    this.claims = new Claims(view);
    people();
    findings();
    outcomes();
    rules.addAll(new ForbiddenOfCase(view).rules());
  }

  /** A form of sentence, and whether what is held says it; nothing where that cannot be told. */
  record Rule(Pattern form, Function<MatchResult, Optional<Boolean>> says) {}

  /** Whether it is said; nothing where the sentence is not understood. */
  public Optional<Boolean> says(String sentence) {
    String plain = REMARK.matcher(sentence).replaceFirst("");
    for (Rule rule : rules) {
      Matcher matcher = rule.form().matcher(plain);
      if (matcher.matches()) {
        return rule.says().apply(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  private void people() {
    rule(
        "(.+?) (?:is|are) (?:a |a group of )?(?:SUBJECTS?|subject)( or a group| .*)?",
        m -> subjects(m.group(1), " or a group".equals(m.group(2))));
    rule("(.+) is a person", m -> subjects(m.group(1), true));
    rules.add(new Rule(Pattern.compile(".*(?:" + OPEN.pattern() + ").*"), m -> Optional.empty()));
    rule(
        "There (?:is|are) (more than )?(?:a )?("
            + NUMBER
            + "|third) (people|officers|subjects?|person)\\b.*",
        m -> howMany(m));
    rule("()(" + NUMBER + ") (\\w+) are involved", m -> howMany(m));
    rule(
        "(.+) is (?:another person than .*|a (?:second|third) person)",
        m -> Optional.of(claims.twin(m.group(1))));
  }

  private void findings() {
    rule(
        "There is (no|a) case to answer(?: for (.+))?",
        m ->
            claims.caseToAnswer(
                m.group(2),
                null,
                null,
                m.group(1).equals("no") ? "NO_CASE_TO_ANSWER" : "CASE_TO_ANSWER"));
    rule(
        "The (force|investigator) found (?:a case to answer|(gross misconduct))"
            + "(?: for ((?:gross )?misconduct)| for (.+))?",
        m ->
            claims.caseToAnswer(
                m.group(4),
                level(m.group(2) == null ? m.group(3) : m.group(2)),
                m.group(1).toUpperCase(Locale.ROOT),
                "CASE_TO_ANSWER"));
    rule(
        "(.+) ha(?:s|d|ve) a case to answer(?: for ((?:gross )?misconduct))?"
            + "(?: in the view of the (force))?",
        m ->
            claims.caseToAnswer(
                m.group(1),
                level(m.group(2)),
                m.group(3) == null ? null : "FORCE",
                "CASE_TO_ANSWER"));
  }

  private void outcomes() {
    rules.add(ForbiddenOfCase.proceedings(view));
    rule("A written warning was given", m -> claims.outcome("anybody", "written warning"));
    rule(
        "(?:The outcome(?: is)? )?([A-Z_]{4,})"
            + "(?: is an outcome| was the outcome| without a finding| applies.*)?",
        m -> Optional.of(anyOutcome(m.group(1))));
    rule("A community order is ([A-Z_]+)", m -> Optional.of(anyOutcome(m.group(1))));
    rule("(.+) are a group that received ([A-Z_]+)", m -> claims.outcome(m.group(1), m.group(2)));
    rule(
        "(.+) (?:received|was given) (?:an? )?(.+?)(?: only)?",
        m -> claims.outcome(m.group(1), m.group(2)));
    rule(
        "(.+) (?:was|were) (dismissed|convicted|acquitted|found guilty)"
            + "(?: by .*| without notice)?",
        m -> claims.outcome(m.group(1), m.group(2)));
    rule(
        "(.+?)(?: is known to have)? (resigned|retired)",
        m -> claims.outcome(m.group(1), m.group(2)));
    rule(
        "(?i:("
            + String.join("|", STANDARDS.keySet())
            + ")) was (?:found to be )?(?:breached|proven)",
        m ->
            Optional.of(
                claims.finding(
                    "PROVEN", null, STANDARDS.get(m.group(1).toLowerCase(Locale.ROOT)))));
    rule(
        "(?:The )?([Gg]ross misconduct|misconduct) was proven",
        m ->
            Optional.of(
                claims.finding(
                    "PROVEN", m.group(1).equals("misconduct") ? null : "GROSS_MISCONDUCT", null)));
  }

  private Optional<Boolean> subjects(String phrase, boolean atAll) {
    List<String> quoted = QUOTED.matcher(phrase).results().map(each -> each.group(1)).toList();
    boolean any = false;
    for (String each : quoted.isEmpty() ? List.of(phrase) : quoted) {
      Optional<Boolean> verdict = claims.subject(each, atAll);
      if (verdict.isEmpty()) {
        return verdict;
      }
      any |= verdict.get();
    }
    return Optional.of(any);
  }

  private Optional<Boolean> howMany(MatchResult match) {
    int more = match.group(1) == null || match.group(1).isEmpty() ? 0 : 1;
    String role = match.group(3).startsWith("subject") ? "SUBJECT" : null;
    return Optional.of(claims.atLeast(Numbers.of(match.group(2)) + more, role));
  }

  private boolean anyOutcome(String kind) {
    return view.outcomes().stream().anyMatch(each -> each.key().result().equals(kind));
  }

  private static @Nullable String level(@Nullable String words) {
    return words == null ? null : Objects.requireNonNull(LEVELS.get(words), words);
  }

  private void rule(String form, Function<MatchResult, Optional<Boolean>> says) {
    rules.add(new Rule(Pattern.compile(form), says));
  }
}
