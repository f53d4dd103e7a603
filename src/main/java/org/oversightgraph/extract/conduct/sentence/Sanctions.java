package org.oversightgraph.extract.conduct.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.source.Span;

/**
 * What can become of people, as one sentence names it, and whether it says that it did or will.
 *
 * @param kinds what it names, in its order
 * @param frames the words that say that somebody gets it
 */
public record Sanctions(Line line, List<Found> kinds, List<Found> frames) {

  private static final RuleBook RULES = RuleBook.of("outcomes");
  private static final String OUTCOME = "OUTCOME";
  private static final String LEFT = "outcomes/left";
  private static final String REMINDED = "outcomes/reminded";
  private static final Set<String> MANAGEMENT = Set.of("MANAGEMENT_ACTION", "MANAGEMENT_ADVICE");
  private static final Set<String> PARTS =
      Set.of("LEARNING", "MANAGEMENT_ADVICE", "REFLECTIVE_PRACTICE", "MANAGEMENT_ACTION");
  private static final Pattern LATER = Pattern.compile("\\bwill\\b", Pattern.CASE_INSENSITIVE);

  public static Sanctions in(Line line) {
    List<Found> all = RULES.find(line.text(), line.span());
    return new Sanctions(
        line,
        withoutAsides(kinds(all)),
        all.stream().filter(found -> !found.rule().finds(OUTCOME)).toList());
  }

  /** The kinds that a sentence names, in its order; where two overlap, the longer one counts. */
  private static List<Found> kinds(List<Found> all) {
    List<Found> kinds = new ArrayList<>();
    all.stream()
        .filter(found -> found.rule().finds(OUTCOME))
        .sorted(Comparator.comparingInt((Found found) -> -found.span().length()))
        .filter(found -> kinds.stream().noneMatch(other -> other.span().overlaps(found.span())))
        .forEach(kinds::add);
    kinds.sort(Comparator.comparing(Found::span));
    return kinds;
  }

  /**
   * Without a reminder that is given as management action or advice, and without the leaving of
   * somebody of whom the same sentence tells what became of them.
   */
  private static List<Found> withoutAsides(List<Found> kinds) {
    boolean managed =
        kinds.stream().anyMatch(each -> MANAGEMENT.contains(each.rule().yield("outcome")));
    return kinds.stream()
        .filter(each -> !managed || !each.rule().id().equals(REMINDED))
        .filter(each -> kinds.size() == 1 || !each.rule().id().equals(LEFT))
        .toList();
  }

  /** Whether what is named is only a part or form of the management action before it. */
  public boolean part(Found before, Found found) {
    return MANAGEMENT.contains(before.rule().yield("outcome"))
        && PARTS.contains(found.rule().yield("outcome"))
        && !line.scope().parts(before.span().end(), found.span().start())
        && frames.stream()
            .filter(frame -> is(frame, "PART"))
            .anyMatch(frame -> between(frame, before, found));
  }

  private static boolean between(Found frame, Found before, Found found) {
    return frame.span().start() >= before.span().end()
        && frame.span().start() <= found.span().start();
  }

  /** Whether somebody got it, or the force or a panel says that somebody will. */
  public boolean stated(Found found) {
    Set<Shade> shades = line.scope().over(found.span().start());
    if (shades.contains(Shade.NEGATED) || shades.contains(Shade.UNREAL)) {
      return false;
    }
    Stage stage = line.stage(found.span().start());
    boolean here = line.voice(found.span().start()).line() == line.index();
    boolean wished = shades.contains(Shade.SUGGESTED) || shades.contains(Shade.POSSIBLE);
    return switch (frame(found)) {
      case "DONE" -> !wished || stage.force() && here;
      case "SAID" ->
          stage == Stage.PANEL && here
              || stage.force() && (here || !wished)
              || !wished && !here && LATER.matcher(line.words()).find();
      default -> false;
    };
  }

  /** The nearest words that say that somebody gets it. */
  private String frame(Found found) {
    return frames.reversed().stream()
        .filter(frame -> frame.span().end() <= found.span().start())
        .filter(frame -> !is(frame, "PART") && !is(frame, "AFTER"))
        .filter(frame -> !line.scope().parts(frame.span().end(), found.span().start()))
        .map(frame -> frame.rule().finds())
        .reduce((near, far) -> near.equals("VIA") ? far : near)
        .map(frame -> frame.equals("VIA") ? "SAID" : frame)
        .filter(frame -> !frame.equals("SAID") || !follows(found, "AFTER"))
        .orElseGet(() -> follows(found, "AFTER") ? "DONE" : follows(found, "COURSE") ? "SAID" : "");
  }

  /** Whether what follows says that it was given, or that it is the right course. */
  private boolean follows(Found found, String frame) {
    Span after = new Span(found.span().end(), line.span().end());
    return RULES.find(line.text(), after).stream()
        .anyMatch(
            next -> is(next, frame) && !line.scope().parts(after.start(), next.span().start()));
  }

  /** Whether the oversight body suggests it. */
  public boolean suggested(Found found) {
    Set<Shade> shades = line.scope().over(found.span().start());
    return !found.rule().has("itself")
        && line.stage(found.span().start()) == Stage.INVESTIGATOR
        && shades.contains(Shade.SUGGESTED)
        && !shades.contains(Shade.NEGATED)
        && !shades.contains(Shade.UNREAL);
  }

  /** Whether the force accepts what was suggested, and says no more of it. */
  public boolean accepts() {
    return kinds.isEmpty()
        && frames.stream()
            .filter(frame -> is(frame, "ACCEPTS"))
            .map(frame -> frame.span().start())
            .anyMatch(at -> line.stage(at) == Stage.FORCE && !line.scope().negated(at));
  }

  private static boolean is(Found found, String frame) {
    return found.rule().finds(frame);
  }
}
