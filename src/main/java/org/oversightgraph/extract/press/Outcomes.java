package org.oversightgraph.extract.press;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.OtherValue;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.source.Span;

/**
 * What an article says became of the officers: one outcome of each kind. Where it gives several
 * figures for one kind, the others are kept beside the first; nothing is reconciled.
 */
final class Outcomes {

  private static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing((Claim claim) -> !claim.ofAll())
          .thenComparing(claim -> !claim.people().numeral())
          .thenComparing(Claim::sentence);

  private final Cohorts cohorts;
  private final Set<String> keys = new HashSet<>();

  public Outcomes(Cohorts cohorts) {
    this.cohorts = cohorts;
  }

  /** The outcomes that the claims add up to, in the order in which they are first told. */
  public List<OutcomeEntry> of(List<Claim> claims) {
    Map<String, List<Claim>> byKind =
        claims.stream()
            .collect(
                groupingBy(
                    Claim::outcome, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    List<OutcomeEntry> entries = new ArrayList<>();
    for (List<Claim> alike : byKind.values()) {
      List<Claim> same = new ArrayList<>(alike);
      List<Claim> others = alike.stream().filter(claim -> isMore(claim, alike)).toList();
      same.removeAll(others);
      entries.add(entry(same));
      others.stream().limit(1).map(List::of).map(this::entry).forEach(entries::add);
    }
    return entries;
  }

  /** "Another officer" after one told of before; in one sentence with a whole, it is part of it. */
  private static boolean isMore(Claim claim, List<Claim> alike) {
    return claim.people().more()
        && alike.stream().anyMatch(other -> !other.people().more() && !other.equals(claim));
  }

  private OutcomeEntry entry(List<Claim> claims) {
    Claim best = claims.stream().min(BEST_FIRST).orElseThrow();
    List<Span> places =
        claims.stream()
            .filter(claim -> claim.count() == best.count() || !claim.people().numeral())
            .map(Claim::sentence)
            .toList();
    return new OutcomeEntry(
        key(best),
        best.outcome(),
        List.of(cohorts.of(best)),
        best.count(),
        null,
        null,
        null,
        Cite.of(best.reading(), places),
        otherwise(best, claims));
  }

  private static List<OtherValue> otherwise(Claim best, List<Claim> claims) {
    Map<Integer, List<Claim>> byCount = new TreeMap<>();
    claims.stream()
        .filter(claim -> claim.people().numeral() && claim.count() != best.count())
        .forEach(
            claim -> byCount.computeIfAbsent(claim.count(), any -> new ArrayList<>()).add(claim));
    List<OtherValue> others = new ArrayList<>();
    byCount.forEach((count, said) -> {
      Citations places =
          Cite.of(said.getFirst().reading(), said.stream().map(Claim::sentence).toList());
      others.add(new OtherValue("count", count, places));
    });
    return others;
  }

  private String key(Claim claim) {
    String kind = claim.outcome().toLowerCase(Locale.ROOT).replace('_', '-');
    String key = kind;
    for (int number = 2; !keys.add(key); number++) {
      key = kind + "-" + number;
    }
    return key;
  }
}
