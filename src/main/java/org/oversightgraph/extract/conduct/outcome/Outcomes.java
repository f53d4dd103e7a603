package org.oversightgraph.extract.conduct.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.conduct.participant.Sizes;
import org.oversightgraph.extract.conduct.sentence.Keys;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;

/** Writes what happened to people as entries of a case file, each once. */
public final class Outcomes {

  private final Sizes sizes;
  private final Keys keys = new Keys();

  public Outcomes(Sizes sizes) {
    this.sizes = sizes;
  }

  public List<OutcomeEntry> of(List<Consequence> told) {
    List<Consequence> different = new ArrayList<>();
    for (Consequence each : told) {
      int known = same(different, each);
      if (known < 0) {
        different.add(each);
      } else {
        Consequence first = different.get(known);
        different.set(known, first.and(each, sizes.both(first.who(), each.who())));
      }
    }
    return different.stream().map(this::entry).toList();
  }

  private static int same(List<Consequence> different, Consequence other) {
    for (int index = 0; index < different.size(); index++) {
      Consequence each = different.get(index);
      if (each.kind().equals(other.kind())
          && each.who().subjects().equals(other.who().subjects())) {
        return index;
      }
    }
    return -1;
  }

  /** How many it happened to; 0 where it is only said that it was some of them. */
  private @Nullable Integer count(Consequence told) {
    Integer all = sizes.of(told.who().subjects());
    return told.who().count() == null && all != null ? Integer.valueOf(0) : told.who().count();
  }

  private OutcomeEntry entry(Consequence told) {
    List<String> subjects = List.copyOf(told.who().subjects());
    return new OutcomeEntry(
        keys.of(told.kind().toLowerCase(Locale.ROOT), subjects),
        told.kind(),
        subjects,
        count(told),
        null,
        null,
        told.at() == null ? null : told.at().key(),
        Cite.of(Found.reading(told.rule()), told.cites()),
        List.of());
  }
}
