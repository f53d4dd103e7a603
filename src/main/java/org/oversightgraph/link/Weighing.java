package org.oversightgraph.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs what one thing shares with others: the reasons, and how strong they are together. */
final class Weighing {

  private static final double EXACT = 1e4;
  private static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.comparingDouble(Reason::strength)
          .reversed()
          .thenComparing(Reason::kind)
          .thenComparing(Reason::thing);

  private final Map<Tie.Shared, List<Tie>> own;
  private final Map<Tie.Shared, Long> people;

  Weighing(Collection<Tie> own, Map<Tie.Shared, Long> people) {
    this.own = own.stream().collect(groupingBy(Tie::shared, LinkedHashMap::new, toList()));
    this.people = people;
  }

  /** A reason before it is put into words. */
  record Reason(
      LinkKind kind,
      String thing,
      boolean direct,
      Overlap overlap,
      double strength,
      @Nullable Long ofOne,
      @Nullable Long ofOther,
      List<String> evidence) {}

  /** A link before its ends are known by more than their ids. */
  record Weighed(String to, double strength, List<Reason> reasons) {

    static final Comparator<Weighed> STRONGEST_FIRST =
        Comparator.comparingDouble(Weighed::strength).reversed().thenComparing(Weighed::to);

    static Weighed of(String to, List<Reason> reasons) {
      List<Double> strengths = reasons.stream().map(Reason::strength).toList();
      return new Weighed(to, rounded(Strength.together(strengths)), reasons);
    }
  }

  /** The links with all to whom or which these ties lead, the strongest first. */
  List<Weighed> links(Collection<Tie> theirs) {
    Map<String, List<Tie>> ends =
        theirs.stream().collect(groupingBy(Tie::end, TreeMap::new, toList()));
    return ends.values().stream()
        .flatMap(ties -> link(ties).stream())
        .sorted(Weighed.STRONGEST_FIRST)
        .toList();
  }

  private Optional<Weighed> link(List<Tie> theirs) {
    Map<Tie.Shared, List<Tie>> shared =
        theirs.stream().collect(groupingBy(Tie::shared, LinkedHashMap::new, toList()));
    List<Reason> all = new ArrayList<>();
    shared.forEach((thing, ties) -> {
      List<Tie> mine = own.get(thing);
      if (mine != null && !saidOtherwise(mine, ties)) {
        all.add(reason(thing, mine, ties));
      }
    });
    boolean joined = all.stream().anyMatch(Reason::direct);
    List<Reason> reasons =
        all.stream()
            .filter(reason -> !joined || reason.kind() != LinkKind.SAME_PERSON)
            .sorted(STRONGEST_FIRST)
            .toList();
    // What joins everyone makes no link alone, unless it is itself what is asked about.
    boolean says = reasons.stream().anyMatch(reason -> reason.direct() || !reason.kind().ofHubs());
    return says ? Optional.of(Weighed.of(theirs.getFirst().end(), reasons)) : Optional.empty();
  }

  /** That a chat, station or force is joined to a case is said once: of the other of the two. */
  private static boolean saidOtherwise(List<Tie> mine, List<Tie> theirs) {
    Tie one = mine.getFirst();
    Tie other = theirs.getFirst();
    return one.kind() == LinkKind.SHARED_CASE
        && isDirect(one, other)
        && !one.person()
        && !other.person();
  }

  private Reason reason(Tie.Shared shared, List<Tie> mine, List<Tie> theirs) {
    boolean direct = isDirect(mine.getFirst(), theirs.getFirst());
    Overlap overlap = direct ? Overlap.YES : overlap(shared.kind(), mine, theirs);
    long sharing = people.getOrDefault(shared, 0L);
    return new Reason(
        shared.kind(),
        shared.thing(),
        direct,
        overlap,
        Strength.of(shared.kind(), sharing, overlap),
        count(mine),
        count(theirs),
        evidence(mine, theirs));
  }

  private static boolean isDirect(Tie one, Tie other) {
    return one.thing().equals(one.end()) || other.thing().equals(other.end());
  }

  private static Overlap overlap(LinkKind kind, List<Tie> mine, List<Tie> theirs) {
    return switch (kind) {
      case SHARED_CASE -> mine.getFirst().days().isOneDay() ? Overlap.YES : Overlap.UNKNOWN;
      case SHARED_PROCEEDING -> mine.getFirst().days().isOneTime() ? Overlap.YES : Overlap.UNKNOWN;
      default -> {
        List<Overlap> each =
            mine.stream()
                .flatMap(one -> theirs.stream().map(other -> one.days().with(other.days())))
                .distinct()
                .toList();
        yield each.contains(Overlap.YES)
            ? Overlap.YES
            : each.contains(Overlap.UNKNOWN) ? Overlap.UNKNOWN : Overlap.NO;
      }
    };
  }

  /** Of how many people ties hold: of all where one says so, else of the most that one says. */
  private static @Nullable Long count(List<Tie> ties) {
    return ties.stream().anyMatch(tie -> tie.count() == null)
        ? null
        : ties.stream()
            .map(tie -> Objects.requireNonNull(tie.count()))
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private static List<String> evidence(List<Tie> mine, List<Tie> theirs) {
    return Stream.concat(mine.stream(), theirs.stream())
        .flatMap(tie -> tie.evidence().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static double rounded(double strength) {
    return Math.round(strength * EXACT) / EXACT;
  }
}
