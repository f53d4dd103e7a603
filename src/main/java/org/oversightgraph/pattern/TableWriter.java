package org.oversightgraph.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.pattern.count.Grid;
import org.oversightgraph.pattern.rate.Rates;
import org.oversightgraph.pattern.table.PatternQuestion;
import org.oversightgraph.pattern.table.PatternTable;
import org.oversightgraph.pattern.table.PatternTable.Cell;
import org.oversightgraph.pattern.table.PatternTable.Value;
import org.oversightgraph.pattern.table.Signal;

/** Writes a grid down in the order of its labels, with the rows and columns that were asked for. */
final class TableWriter {

  private final Grid grid;
  private final @Nullable Rates rates;
  private final Labels rowLabels;
  private final Labels columnLabels;
  private final boolean turned;

  TableWriter(
      PatternQuestion question, Grid grid, @Nullable Rates rates, Labels rows, Labels columns) {
    this.grid = grid;
    this.rates = rates;
    this.rowLabels = rows;
    this.columnLabels = columns;
    this.turned = question.isTurned();
  }

  PatternTable write(List<String> caveats) {
    int height = grid.rows().size();
    int width = grid.columns().size();
    List<Integer> rows = inOrder(grid.rows(), rowLabels);
    List<Integer> columns = inOrder(grid.columns(), columnLabels);
    List<Value> ofRows =
        rows.stream().map(row -> value(grid.rows().get(row), rowLabels, row, width)).toList();
    List<Value> ofColumns =
        columns.stream()
            .map(column -> value(grid.columns().get(column), columnLabels, height, column))
            .toList();
    Integer total = shown(height, width);
    return turned
        ? new PatternTable(ofColumns, ofRows, cells(columns, rows), total, caveats)
        : new PatternTable(ofRows, ofColumns, cells(rows, columns), total, caveats);
  }

  /** Cells by row and column as they were asked for. */
  private List<Cell> cells(List<Integer> outer, List<Integer> inner) {
    List<Cell> cells = new ArrayList<>();
    for (int first : outer) {
      for (int second : inner.isEmpty() ? List.of(0) : inner) {
        cells.add(turned ? cell(second, first) : cell(first, second));
      }
    }
    return cells;
  }

  private Cell cell(int row, int column) {
    String ofRow = grid.rows().get(row);
    String ofColumn = grid.columns().isEmpty() ? null : grid.columns().get(column);
    return new Cell(
        turned ? String.valueOf(ofColumn) : ofRow,
        turned ? ofRow : ofColumn,
        shown(row, column),
        grid.hidden()[row][column],
        rates == null ? null : rates.rate(row, column),
        rates == null ? null : rates.denominator(row, column),
        rates == null ? null : rates.limits(row, column),
        signal(row, column));
  }

  private Signal signal(int row, int column) {
    if (rates != null) {
      return rates.signal(row, column);
    }
    return grid.hidden()[row][column] ? Signal.SUPPRESSED : Signal.NO_DENOMINATOR;
  }

  private Value value(String key, Labels labels, int row, int column) {
    return new Value(key, labels.of(key), shown(row, column));
  }

  private @Nullable Integer shown(int row, int column) {
    return grid.hidden()[row][column] ? null : Integer.valueOf(grid.counts()[row][column]);
  }

  private static List<Integer> inOrder(List<String> keys, Labels labels) {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparing(keys::get, labels.order()))
        .toList();
  }
}
