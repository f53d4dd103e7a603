package org.oversightgraph.extract.conduct.proceeding;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.extract.conduct.sentence.Spans;
import org.oversightgraph.extract.conduct.sentence.When;
import org.oversightgraph.extract.setting.Dated;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.source.Span;

/** Finds the proceedings that took place, each once however often it is spoken of. */
public final class Proceedings {

  private static final RuleBook RULES = RuleBook.of("proceedings");
  private static final int WORDS_BEFORE = 70;
  private static final int WORDS_AFTER = 240;
  private static final Set<Shade> NOT_SO =
      EnumSet.of(Shade.NEGATED, Shade.UNREAL, Shade.SUGGESTED, Shade.POSSIBLE);
  private static final int NEXT_SENTENCE = 3;
  private static final Set<String> APPEALS = Set.of("POLICE_APPEALS_TRIBUNAL", "APPEAL_MEETING");
  private static final String PLAIN = "PLAIN";
  private static final String TRIAL = "CRIMINAL_TRIAL";
  private static final Pattern PANEL =
      Pattern.compile(
          "\\b(?:(?:independent|misconduct) panel|allegations?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SANCTIONED =
      Pattern.compile(
          "\\b(?:misconduct|dismissed|dismissal|sacked|warning)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COURT =
      Pattern.compile(
          "\\b(?:courts?|magistrates|jury|judge|inquest|coroner)\\b", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          entry("accelerated", "ACCELERATED_MISCONDUCT_HEARING"),
          entry("special", "SPECIAL_CASE_HEARING"),
          entry("staff", "POLICE_STAFF_DISCIPLINARY"),
          entry("meeting", "MISCONDUCT_MEETING"),
          entry("hearing", "MISCONDUCT_HEARING"),
          entry("tribunal", "POLICE_APPEALS_TRIBUNAL"),
          entry("appealMeeting", "APPEAL_MEETING"),
          entry("firstStage", "FIRST_STAGE_MEETING"),
          entry("secondStage", "SECOND_STAGE_MEETING"),
          entry("thirdStage", "THIRD_STAGE_MEETING"),
          entry("review", "REFLECTIVE_PRACTICE_REVIEW"),
          entry("gross", "GROSS_INCOMPETENCE_MEETING"));

  private final When when;
  private final List<Held> held = new ArrayList<>();
  private final List<Spoken> spoken = new ArrayList<>();
  private @Nullable String lastNamed;
  private @Nullable Span namedIn;
  private @Nullable String lastMeeting;
  private @Nullable String lastHearing;

  private record Spoken(int line, Held held) {}

  private Proceedings(When when) {
    this.when = when;
  }

  public static Proceedings of(List<Line> lines, When when) {
    Proceedings proceedings = new Proceedings(when);
    lines.forEach(proceedings::read);
    return proceedings;
  }

  public List<Held> held() {
    return held;
  }

  /** The disciplinary proceeding that a line is about. */
  public Optional<Held> at(int line) {
    return spoken.reversed().stream()
        .filter(each -> each.line() <= line && each.held().disciplinary())
        .map(Spoken::held)
        .findFirst();
  }

  /** The disciplinary proceeding of which a line or the one before it speaks. */
  public Optional<Held> about(int line) {
    return spoken.reversed().stream()
        .filter(each -> each.line() <= line && each.line() >= line - 1)
        .map(Spoken::held)
        .filter(Held::disciplinary)
        .findFirst();
  }

  /** The proceeding of this kind that was spoken of last. */
  public Optional<Held> last(String kind) {
    return held.reversed().stream().filter(each -> each.kind.equals(kind)).findFirst();
  }

  private void read(Line line) {
    for (Found found : RULES.find(line.text(), line.span())) {
      switch (found.rule().finds()) {
        case "NAME" -> named(line, found, kind(found));
        case PLAIN -> plain(line, found);
        case "DECIDED" -> decided(line, found);
        case "HELD" -> tookPlace(line, found, found.rule().yield("kind"));
        default -> {}
      }
    }
  }

  private String kind(Found found) {
    String group =
        KINDS.keySet().stream()
            .filter(name -> found.words(name).isPresent())
            .findFirst()
            .orElse("hearing");
    boolean anyPanel =
        found.span().length() > 0
            && found.words("hearing").orElse("").matches("(?i)(?:misconduct|disciplinary) panels?");
    return anyPanel && lastNamed != null
        ? lastNamed
        : KINDS.getOrDefault(group, "MISCONDUCT_HEARING");
  }

  private void named(Line line, Found found, String kind) {
    lastNamed = kind;
    namedIn = line.span();
    if (kind.endsWith("MEETING") || kind.equals("POLICE_STAFF_DISCIPLINARY")) {
      lastMeeting = kind;
    } else if (kind.endsWith("HEARING")) {
      lastHearing = kind;
    }
    if (heldHere(line, found.span())) {
      tookPlace(line, found, kind);
    }
  }

  private void plain(Line line, Found found) {
    String last =
        found.words("panel").isPresent()
            ? lastNamed
            : found.words("meeting").isPresent() ? lastMeeting : lastHearing;
    String named = last == null ? lastNamed : last;
    String kind = named == null && disciplinary(line, found) ? "MISCONDUCT_HEARING" : named;
    if (kind != null && heldHere(line, found.span())) {
      tookPlace(line, found, kind);
    }
  }

  /** Whether a hearing of which no kind is named is one into conduct. */
  private static boolean disciplinary(Line line, Found found) {
    boolean hearing = found.words("hearing").isPresent() && SANCTIONED.matcher(line.words()).find();
    return PANEL.matcher(line.words()).find() || hearing && !COURT.matcher(line.words()).find();
  }

  /** "It replaced the dismissal", where the sentence before named an appeal. */
  private void decided(Line line, Found found) {
    boolean appeal = APPEALS.contains(String.valueOf(lastNamed));
    boolean near = namedIn != null && line.span().start() - namedIn.end() <= NEXT_SENTENCE;
    if (appeal && near && Collections.disjoint(line.scope().over(found.span().start()), NOT_SO)) {
      tookPlace(line, found, String.valueOf(lastNamed));
    }
  }

  private static boolean heldHere(Line line, Span name) {
    Span before =
        new Span(Math.max(line.span().start(), name.start() - WORDS_BEFORE), name.start());
    Span after = new Span(name.end(), Math.min(line.span().end(), name.end() + WORDS_AFTER));
    boolean wanted = line.scope().over(name.start()).stream().anyMatch(NOT_SO::contains);
    if (says(line, after, "AFTER") && !says(line, before, "NOT")) {
      return !line.scope().negated(name.start());
    }
    return !wanted && says(line, before, "BEFORE") && !says(line, before, "NOT");
  }

  private static boolean says(Line line, Span words, String what) {
    return RULES.find(line.text(), words).stream().anyMatch(found -> found.rule().finds(what));
  }

  private void tookPlace(Line line, Found found, String kind) {
    add(line, found, kind, when.of(line, found.span()));
  }

  /** The trial at which somebody of the police was convicted or acquitted. */
  public Held trial(Line line, Found verdict) {
    return add(line, verdict, TRIAL, when.of(line, verdict.span()));
  }

  /** The trial at which somebody was sentenced. */
  public Held sentence(Line line, Found sentence) {
    return last(TRIAL).orElseGet(() -> add(line, sentence, TRIAL, Optional.empty()));
  }

  /** Adds a proceeding, or what a line says of one that is known. */
  private Held add(Line line, Found found, String kind, Optional<Dated> date) {
    PartialDate day = date.map(Dated::date).orElse(null);
    Held same =
        held.reversed().stream()
            .filter(each -> each.canBe(kind, day))
            .findFirst()
            .orElseGet(() -> {
              Held other = new Held(kind, found.rule());
              held.add(other);
              return other;
            });
    List<Span> cites = date.map(when::cites).orElse(List.of());
    boolean plain = found.rule().finds(PLAIN);
    List<Span> names = plain && namedIn != null ? List.of(namedIn) : List.of();
    same.told(Spans.of(Spans.of(cites, names), line.span()), day);
    spoken.add(new Spoken(line.index(), same));
    return same;
  }
}
