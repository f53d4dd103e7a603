package org.oversightgraph.evaluate.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oversightgraph.evaluate.Column;
import org.oversightgraph.fact.casefile.CaseFile;

/** Counts the faults that case files show by themselves. */
public final class Hygiene {

  private final Map<Column, Map<Check, Integer>> faults = new EnumMap<>(Column.class);
  private final Map<Column, Integer> pages = new EnumMap<>(Column.class);
  private final List<String> misses = new ArrayList<>();

  /** Looks at what was read on one page. */
  public void add(String page, CaseFile file) {
    Column column = Column.of(page);
    pages.merge(column, 1, Integer::sum);
    for (Faults.Fault each : Faults.of(file)) {
      faults
          .computeIfAbsent(column, any -> new EnumMap<>(Check.class))
          .merge(each.check(), 1, Integer::sum);
      if (column == Column.WRITTEN_ON) {
        misses.add("%s  %s: %s".formatted(page, each.check().says(), each.shown()));
      }
    }
  }

  /** The faults, in Markdown. */
  public String text() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Facts that cannot be right, or say nothing

            | Fault | Written on (%d pages) | Only scored (%d pages) |
            |---|---:|---:|
            """
                .formatted(
                    pages.getOrDefault(Column.WRITTEN_ON, 0),
                    pages.getOrDefault(Column.HELD_OUT, 0)));
    for (Check each : Check.values()) {
      text.append(
          "| %s | %d | %d |%n"
              .formatted(
                  each.says(), count(Column.WRITTEN_ON, each), count(Column.HELD_OUT, each)));
    }
    return text.toString();
  }

  /** Every fault of pages that rules are written on. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private int count(Column column, Check check) {
    return faults.getOrDefault(column, Map.of()).getOrDefault(check, 0);
  }
}
