package org.oversightgraph.pattern.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that one needs in order not to misread it.
 *
 * @param total of everything counted; null where it may not be shown
 */
public record PatternTable(
    List<Value> rows,
    List<Value> columns,
    List<Cell> cells,
    @Nullable Integer total,
    List<String> caveats) {

  /**
   * What a row or a column stands for.
   *
   * @param total of the whole row or column; null where it may not be shown
   */
  public record Value(String key, String label, @Nullable Integer total) {}

  /** Where a row and a column meet; whatever may not be shown is null. */
  public record Cell(
      String row,
      @Nullable String column,
      @Nullable Integer count,
      boolean suppressed,
      @Nullable Double rate,
      @Nullable Integer denominator,
      @Nullable Limits limits,
      Signal signal) {

    public @Nullable Double low() {
      return limits == null ? null : limits.low();
    }

    public @Nullable Double high() {
      return limits == null ? null : limits.high();
    }

    public @Nullable Double outerLow() {
      return limits == null ? null : limits.outerLow();
    }

    public @Nullable Double outerHigh() {
      return limits == null ? null : limits.outerHigh();
    }
  }

  /** Between which rates chance alone stays: mostly, and nearly always. */
  public record Limits(double low, double high, double outerLow, double outerHigh) {}
}
