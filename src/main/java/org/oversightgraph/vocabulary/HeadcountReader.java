package org.oversightgraph.vocabulary;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the head counts of known forces from their CSV file. */
final class HeadcountReader {

  private static final String FILE = "headcounts.csv";

  private final CodeListFiles files;
  private final CodeList<Force> forces;

  HeadcountReader(CodeListFiles files, CodeList<Force> forces) {
    this.files = files;
    this.forces = forces;
  }

  List<Headcount> read() {
    List<Headcount> headcounts = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(files.open(FILE))) {
      for (NamedCsvRecord row : rows) {
        Headcount headcount = headcount(row);
        if (!counted.add(headcount.force() + " " + headcount.year())) {
          throw broken(row, "the force is there twice for one year");
        }
        headcounts.add(headcount);
      }
      return List.copyOf(headcounts);
    } catch (CsvParseException | IOException e) {
      throw new BrokenCodeList(FILE, "not readable as CSV: " + e.getMessage(), e);
    }
  }

  private Headcount headcount(NamedCsvRecord row) {
    String force = text(row, "force");
    if (!forces.knows(force)) {
      throw broken(row, "force '%s' is unknown".formatted(force));
    }
    return new Headcount(force, number(row, "year"), number(row, "officers"), text(row, "source"));
  }

  private static String text(NamedCsvRecord row, String column) {
    return row.findField(column)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> broken(row, column + " is missing"));
  }

  private static int number(NamedCsvRecord row, String column) {
    String text = text(row, column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw broken(row, "%s must be a whole number, not '%s'".formatted(column, text));
    }
  }

  private static BrokenCodeList broken(NamedCsvRecord row, String problem) {
    return new BrokenCodeList(FILE, "line %d: %s".formatted(row.getStartingLineNumber(), problem));
  }
}
