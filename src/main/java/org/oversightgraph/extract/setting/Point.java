package org.oversightgraph.extract.setting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as exactly as a text gives it.
 *
 * @param year null where the words leave it out
 * @param month 1 to 12, a season 21 to 24 as in EDTF, or 0
 * @param day 0 where there is none
 */
record Point(@Nullable Integer year, int month, int day) {

  private static final int SPRING = 21;

  Point in(int otherYear) {
    return new Point(otherYear, month, day);
  }

  boolean hasSeason() {
    return month >= SPRING;
  }

  /** The date as EDTF; the year must be known. */
  String edtf() {
    StringBuilder edtf = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    if (month > 0) {
      edtf.append(String.format(Locale.ROOT, "-%02d", month));
    }
    if (day > 0) {
      edtf.append(String.format(Locale.ROOT, "-%02d", day));
    }
    return edtf.toString();
  }
}
