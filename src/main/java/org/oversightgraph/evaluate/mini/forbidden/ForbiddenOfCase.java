package org.oversightgraph.evaluate.mini.forbidden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oversightgraph.evaluate.mini.comparing.Failings;
import org.oversightgraph.evaluate.mini.comparing.Held;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.forbidden.ForbiddenSentences.Rule;
import org.oversightgraph.evaluate.mini.pairing.NameWords;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;

/** Sentences that must not come out and are of the case itself, not of people. */
final class ForbiddenOfCase {

  private static final Map<String, Pattern> PROCEEDINGS = proceedingKinds();

  private final View view;
  private final Held held;
  private final List<Rule> rules = new ArrayList<>();

  ForbiddenOfCase(View view) {
    this.view = view;
    this.held = view.held();
    setting();
    signs();
    lists();
  }

  List<Rule> rules() {
    return rules;
  }

  /** Whether a proceeding took place. */
  static Rule proceedings(View view) {
    Pattern form =
        Pattern.compile(
            "(?:(A .*|Proceedings) (?:was|were|had been|took|taken) (?:held|place)"
                + "|(A.* appeal.*) took place)");
    return new Rule(
        form,
        match -> {
          String words = match.group(1) == null ? match.group(2) : match.group(1);
          int more = words.contains("retrial") ? 1 : 0;
          return PROCEEDINGS.entrySet().stream()
              .filter(each -> words.toLowerCase(Locale.ROOT).contains(each.getKey()))
              .findFirst()
              .map(kind -> distinctProceedings(view, kind.getValue()) > more);
        });
  }

  private static long distinctProceedings(View view, Pattern kind) {
    return view.held().every(CaseFile::proceedings).stream()
        .filter(each -> kind.matcher(each.kind()).matches())
        .map(each -> each.kind() + each.held())
        .distinct()
        .count();
  }

  private void setting() {
    rule(
        "The stage (?:of any finding )?is ([A-Z]+)",
        m -> view.findings().stream().anyMatch(each -> m.group(1).equals(each.key().stage())));
    rule(
        "(?:Learning is ([A-Z_]+)|The mode is ([A-Z]+))",
        m -> {
          String code = m.group(1) == null ? m.group(2) : m.group(1);
          return code.equals(held.first(CaseEntry::learning))
              || code.equals(held.first(CaseEntry::mode));
        });
  }

  private void signs() {
    rule(".*(?:onduct|remark).* went unchallenged", m -> Failings.unchallenged(held));
    rule(
        "Supervision (?:of police )?failed|Supervisors failed to supervise",
        m -> Failings.supervision(held));
    rule(
        "The case shows no unchallenged conduct",
        m -> held.found() && !Failings.unchallenged(held));
    rule(
        "(?:It|The conduct) took place at (?:the )?(.+?)(?: as a named station)?",
        m -> station(m.group(1)));
    rule("The (control room) is (?:where it took place|a named station)", m -> station(m.group(1)));
  }

  private void lists() {
    rule(
        "(?:A|The) gist (is|begins|ends) (?:with |at )?\"([^\"]+)\""
            + "(?: or ends with \"([^\"]+)\")?",
        m -> gists().anyMatch(gist(m)));
    rule("A group chat existed", m -> !held.every(CaseFile::chats).isEmpty());
    rule("There are two (?:group )?chats", m -> held.every(CaseFile::chats).size() > 1);
    rule(
        "A (?:formal )?recommendation was made",
        m -> !held.every(CaseFile::recommendations).isEmpty());
    rule("There are two recommendations", m -> held.every(CaseFile::recommendations).size() > 1);
  }

  private static Predicate<String> gist(MatchResult match) {
    String words = match.group(2);
    String end = match.group(3);
    Predicate<String> first =
        switch (match.group(1)) {
          case "is" -> words::equals;
          case "begins" -> gist -> gist.startsWith(words);
          default -> gist -> gist.endsWith(words);
        };
    return gist -> first.test(gist) || (end != null && gist.endsWith(end));
  }

  private Stream<String> gists() {
    return Stream.concat(
            held.every(CaseFile::recommendations).stream().map(RecommendationEntry::gist),
            held.every(CaseFile::allegations).stream().map(AllegationEntry::gist))
        .map(gist -> gist.replaceFirst("[. ]+$", ""));
  }

  private boolean station(String words) {
    return held.stations().stream()
        .anyMatch(each -> NameWords.of(each).containsAll(NameWords.of(words)));
  }

  private void rule(String form, Predicate<MatchResult> says) {
    rules.add(new Rule(Pattern.compile(form), match -> Optional.of(says.test(match))));
  }

  private static Map<String, Pattern> proceedingKinds() {
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    kinds.put("trial", Pattern.compile("CRIMINAL_TRIAL"));
    kinds.put("appeal meeting", Pattern.compile("APPEAL_MEETING"));
    kinds.put("appeal", Pattern.compile("POLICE_APPEALS_TRIBUNAL|APPEAL_MEETING"));
    kinds.put("staff disciplinary hearing", Pattern.compile("POLICE_STAFF_DISCIPLINARY"));
    kinds.put("misconduct hearing", Pattern.compile(".*MISCONDUCT_HEARING|SPECIAL_CASE_HEARING"));
    kinds.put("hearing", Pattern.compile(".*HEARING"));
    kinds.put("misconduct meeting", Pattern.compile("MISCONDUCT_MEETING"));
    kinds.put("proceedings", Pattern.compile(".*"));
    return kinds;
  }
}
