package org.oversightgraph.extract.conduct.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.conduct.finding.Determination.Level;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.source.Span;

/** The words of a sentence that say what is found, without who finds it and of whom. */
record Core(Kind kind, Found found) {

  private static final RuleBook RULES = RuleBook.of("findings");
  private static final Set<Kind> GROUNDED =
      EnumSet.of(Kind.CASE, Kind.TRIBUNAL, Kind.PROVED, Kind.AMOUNTS, Kind.MISCONDUCT);
  private static final Pattern EITHER =
      Pattern.compile("misconduct,?\\s+(?:or|and|nor)\\b.*misconduct", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_PROVEN =
      Pattern.compile(
          "(?:\\bnot|n['’]t|\\bun)[\\s-]?(?:(?:been|be|found|held|to|have|had|find|it|any)\\s+)*"
              + "(?:proven|proved|upheld|made out|substantiated|borne out|established)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_POOR =
      Pattern.compile(
          "(?:\\bnot|n['’]t)(?:\\s+\\w+){0,3}\\s+(?:unsatisfactory|below[^.;]*|fell short)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "\\band (?:had|has|have) (?:therefore|thereby|thus|so) $", Pattern.CASE_INSENSITIVE);

  /** What is found; see the head of the rules. */
  enum Kind {
    CASE,
    TRIBUNAL,
    FACT,
    BREACH,
    BEHAVED,
    AMOUNTS,
    MISCONDUCT,
    PERFORMANCE,
    PROVED,
    LEVEL,
    AGREES,
    DISAGREES,
    ATTEND,
    REST,
    ALSO
  }

  /** The cores of a sentence in its order; where two overlap, the longer one counts. */
  static List<Core> in(Line line) {
    List<Found> all = new ArrayList<>(RULES.find(line.text(), line.span()));
    all.sort(
        Comparator.comparingInt((Found found) -> -found.span().length())
            .thenComparing(Found::span));
    List<Core> cores = new ArrayList<>();
    for (Found found : all) {
      if (cores.stream().noneMatch(core -> core.span().overlaps(found.span()))) {
        cores.add(new Core(found.rule().finds(Kind.class), found));
      }
    }
    cores.sort(Comparator.comparing(Core::span));
    return withoutGrounds(line, cores);
  }

  /** "A case to answer for breaching the standards" is one finding, not two. */
  private static List<Core> withoutGrounds(Line line, List<Core> cores) {
    List<Core> kept = new ArrayList<>();
    for (Core core : cores) {
      boolean ground =
          core.kind == Kind.BREACH
              && !kept.isEmpty()
              && GROUNDED.contains(kept.getLast().kind)
              && together(line, kept.getLast(), core);
      if (!ground) {
        kept.add(core);
      }
    }
    return kept;
  }

  /**
   * Whether a breach is told in one clause with what it is the ground of, or as following from it.
   */
  private static boolean together(Line line, Core before, Core core) {
    return !line.scope().parts(before.span().end(), core.span().start())
        || FOLLOWS.matcher(line.between(before.span().end(), core.span().start())).find();
  }

  Span span() {
    return found.span();
  }

  /** Whether the words themselves deny it. */
  boolean denies() {
    return is("denied")
        || group("not").isPresent()
        || group("dismissed").isPresent()
        || group("exonerated").isPresent()
        || kind == Kind.PROVED && NOT_PROVEN.matcher(found.match().group()).find()
        || kind == Kind.PERFORMANCE && NOT_POOR.matcher(found.match().group()).find();
  }

  /** Whether it speaks of misconduct of either level. */
  boolean ofAnyLevel() {
    return EITHER.matcher(found.match().group()).find();
  }

  @Nullable Level level() {
    return kind == Kind.PERFORMANCE ? Level.PERFORMANCE : Level.of(group("level").orElse(null));
  }

  /** Whether it is said with "one" or "none", so that a case was spoken of just before. */
  boolean elliptic() {
    return is("ellipsis");
  }

  /** Whether the rule yields this. */
  boolean is(String name) {
    return found.rule().has(name);
  }

  boolean says(String name, String value) {
    return value.equals(found.rule().yields().get(name));
  }

  boolean has(String group) {
    return found.words(group).isPresent();
  }

  /** The words of the first group that took part, of those whose names begin so. */
  private Optional<String> group(String prefix) {
    return found.match().namedGroups().keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .sorted()
        .flatMap(name -> found.words(name).stream())
        .findFirst();
  }
}
