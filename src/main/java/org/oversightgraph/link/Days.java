package org.oversightgraph.link;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.PartialDate;

/**
 * From when until when something may have lasted, and from when until when it certainly did.
 *
 * @param edtf the date as its source has it, null where it has none
 */
record Days(@Nullable String edtf) {

  private static final String BETWEEN = "/";
  private static final String OPEN = "..";

  /** Whether two were there together: certainly, certainly not, or nobody can say. */
  Overlap with(Days other) {
    if (edtf == null || other.edtf == null || isOpen() || other.isOpen()) {
      return Overlap.UNKNOWN;
    }
    if (first().isAfter(other.last()) || other.first().isAfter(last())) {
      return Overlap.NO;
    }
    LocalDate begin = later(surelyFrom(), other.surelyFrom());
    LocalDate end = earlier(surelyTo(), other.surelyTo());
    boolean together = !begin.isAfter(end) || insideOf(other) || other.insideOf(this);
    return together ? Overlap.YES : Overlap.UNKNOWN;
  }

  /** Whether it is one day. */
  boolean isOneDay() {
    return edtf != null && first().equals(last());
  }

  /** Whether it is one point in time, however exactly it is known. */
  boolean isOneTime() {
    return edtf != null && (!edtf.contains(BETWEEN) || isOneDay());
  }

  /** Whether all that this may have been lies within what the other certainly was. */
  private boolean insideOf(Days other) {
    return !first().isBefore(other.surelyFrom()) && !last().isAfter(other.surelyTo());
  }

  private LocalDate first() {
    LocalDate earliest = PartialDate.of(stated()).earliest();
    return earliest == null ? LocalDate.MIN : earliest;
  }

  private LocalDate last() {
    LocalDate latest = PartialDate.of(stated()).latest();
    return latest == null ? LocalDate.MAX : latest;
  }

  /** Where it is open how long before it began, only its end is certain. */
  private LocalDate surelyFrom() {
    String[] ends = stated().split(BETWEEN, -1);
    return ends[0].equals(OPEN)
        ? surelyTo()
        : Objects.requireNonNull(PartialDate.of(ends[0]).latest());
  }

  private LocalDate surelyTo() {
    String[] ends = stated().split(BETWEEN, -1);
    String end = ends[ends.length - 1];
    return end.equals(OPEN) ? surelyFrom() : Objects.requireNonNull(PartialDate.of(end).earliest());
  }

  private boolean isOpen() {
    return stated().equals(OPEN + BETWEEN + OPEN);
  }

  private String stated() {
    return Objects.requireNonNull(edtf);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
