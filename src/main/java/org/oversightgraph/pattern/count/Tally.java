package org.oversightgraph.pattern.count;

import static org.oversightgraph.pattern.count.AlikeCases.WHOLE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oversightgraph.pattern.count.AlikeCases.Pick;
import org.oversightgraph.pattern.table.Measure;

/** Adds up a grid. Nobody and nothing is counted twice in a total that is in several rows. */
public final class Tally {

  /** The key of totals; comes after all others. */
  private static final String TOTAL = "\uffff";

  private final Measure measure;
  private final boolean hasColumns;
  private final Map<String, Map<String, Share>> rows = new TreeMap<>();

  public Tally(Measure measure, boolean hasColumns) {
    this.measure = measure;
    this.hasColumns = hasColumns;
  }

  /** What a cell has of something. */
  private record Share(int count, int people) {

    Share plus(Share other) {
      return new Share(count + other.count, people + other.people);
    }

    Share times(int number) {
      return new Share(count * number, people * number);
    }
  }

  /** Adds cases of which the same is said. */
  public void add(AlikeCases cases) {
    if (cases.said().isEmpty()) {
      return;
    }
    Map<String, Pick> ofRows = picks(cases.keys(Said::rows), true);
    Map<String, Pick> ofColumns =
        hasColumns ? picks(cases.keys(Said::columns), false) : Map.of(TOTAL, WHOLE);
    ofRows.forEach((row, pickRow) ->
        ofColumns.forEach((column, pickColumn) ->
            add(row, column, share(cases, pickRow, pickColumn).times(cases.number()))));
    if (measure != Measure.FINDINGS) {
      addRest(cases, ofRows, ofColumns);
    }
  }

  /** Adds what is about no people, under each of its rows and columns. */
  public void add(Keys ofRow, Keys ofColumn, int count) {
    Share share = new Share(count, 0);
    Set<String> columns = hasColumns ? withTotal(ofColumn.orNoneStated().keys()) : Set.of(TOTAL);
    for (String row : withTotal(ofRow.orNoneStated().keys())) {
      columns.forEach(column -> add(row, column, share));
    }
  }

  public Grid grid() {
    TreeSet<String> columns = new TreeSet<>();
    rows.values().forEach(cells -> columns.addAll(cells.keySet()));
    List<String> rowKeys = rows.keySet().stream().filter(key -> !key.equals(TOTAL)).toList();
    List<String> columnKeys = columns.stream().filter(key -> !key.equals(TOTAL)).toList();
    int[][] counts = new int[rowKeys.size() + 1][columnKeys.size() + 1];
    int[][] people = new int[rowKeys.size() + 1][columnKeys.size() + 1];
    for (int row = 0; row <= rowKeys.size(); row++) {
      Map<String, Share> cells =
          rows.getOrDefault(row < rowKeys.size() ? rowKeys.get(row) : TOTAL, Map.of());
      for (int column = 0; column <= columnKeys.size(); column++) {
        String key = column < columnKeys.size() ? columnKeys.get(column) : TOTAL;
        Share share = cells.getOrDefault(key, new Share(0, 0));
        counts[row][column] = share.count;
        people[row][column] = share.people;
      }
    }
    return new Grid(rowKeys, columnKeys, counts, people);
  }

  private Share share(AlikeCases cases, Pick row, Pick column) {
    return share(
        cases.people(row, column), measure == Measure.FINDINGS ? cases.findings(row, column) : 0);
  }

  private Share share(int people, int findings) {
    int count =
        switch (measure) {
          case PEOPLE -> people;
          case FINDINGS -> findings;
          default -> people > 0 ? 1 : 0;
        };
    return new Share(count, people);
  }

  /** Adds the people of whom no row, no column or neither is stated. */
  private void addRest(AlikeCases cases, Map<String, Pick> ofRows, Map<String, Pick> ofColumns) {
    Pick anyRow = said -> said.rows().any();
    Pick anyColumn = said -> hasColumns ? said.columns().any() : Size.ALL;
    ofColumns.forEach((column, pick) ->
        addRest(
            cases,
            Keys.NONE_STATED,
            column,
            cases.people(WHOLE, pick) - cases.people(anyRow, pick)));
    if (hasColumns) {
      ofRows.forEach((row, pick) ->
          addRest(
              cases,
              row,
              Keys.NONE_STATED,
              cases.people(pick, WHOLE) - cases.people(pick, anyColumn)));
      int neither =
          cases.people(WHOLE, WHOLE)
              - cases.people(anyRow, WHOLE)
              - cases.people(WHOLE, anyColumn)
              + cases.people(anyRow, anyColumn);
      addRest(cases, Keys.NONE_STATED, Keys.NONE_STATED, neither);
    }
  }

  private void addRest(AlikeCases cases, String row, String column, int people) {
    add(row, column, share(Math.max(0, people), 0).times(cases.number()));
  }

  private void add(String row, String column, Share share) {
    if (share.count > 0 || share.people > 0) {
      rows.computeIfAbsent(row, missing -> new HashMap<>()).merge(column, share, Share::plus);
    }
  }

  private static Map<String, Pick> picks(Set<String> keys, boolean ofRows) {
    Map<String, Pick> picks = new LinkedHashMap<>();
    for (String key : keys) {
      picks.put(key, said -> (ofRows ? said.rows() : said.columns()).people(key));
    }
    picks.put(TOTAL, WHOLE);
    return picks;
  }

  private static Set<String> withTotal(Set<String> keys) {
    Set<String> all = new TreeSet<>(keys);
    all.add(TOTAL);
    return all;
  }
}
