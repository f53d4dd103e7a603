package org.oversightgraph.extract.conduct.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.source.Span;

/** A proceeding that took place, while the text about it is being read. */
public final class Held {

  static final Set<String> DISCIPLINARY =
      Set.of(
          "MISCONDUCT_MEETING",
          "MISCONDUCT_HEARING",
          "ACCELERATED_MISCONDUCT_HEARING",
          "SPECIAL_CASE_HEARING",
          "POLICE_STAFF_DISCIPLINARY",
          "GROSS_INCOMPETENCE_MEETING");

  final String kind;
  private final Rule rule;
  private @Nullable PartialDate date;
  private final List<Span> cites = new ArrayList<>();

  Held(String kind, Rule rule) {
    this.kind = kind;
    this.rule = rule;
  }

  /** Whether another passage can speak of the same proceeding. */
  boolean canBe(String otherKind, @Nullable PartialDate other) {
    return kind.equals(otherKind)
        && (date == null
            || other == null
            || date.edtf().equals(other.edtf())
            || within(date, other)
            || within(other, date));
  }

  private static boolean within(PartialDate date, PartialDate wider) {
    return !before(date, wider) && !before(wider, date);
  }

  private static boolean before(PartialDate one, PartialDate other) {
    return one.latest() != null
        && other.earliest() != null
        && one.latest().isBefore(other.earliest());
  }

  /** Adds what a passage says of it. */
  void told(List<Span> passages, @Nullable PartialDate when) {
    cites.addAll(passages);
    if (date == null || when != null && when.edtf().length() > date.edtf().length()) {
      date = when;
    }
  }

  /** Takes the day of a sanction for its own, where no other is told. */
  public void imposed(List<Span> passages, PartialDate when) {
    if (date == null) {
      told(passages, when);
    }
  }

  boolean disciplinary() {
    return DISCIPLINARY.contains(kind);
  }

  /** Its key within the page. */
  public String key() {
    String name = kind.toLowerCase(Locale.ROOT).replace('_', '-');
    return date == null ? name : name + "-" + date.edtf().replace("/", "-to-").replace("..", "");
  }

  public ProceedingEntry entry() {
    return new ProceedingEntry(key(), kind, date, Cite.of(Found.reading(rule), cites), List.of());
  }
}
