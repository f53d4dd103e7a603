package org.oversightgraph.link.network;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A network as two tables, in which a spreadsheet finds nothing to carry out. */
final class CsvFile {

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");

  private CsvFile() {}

  static String nodes(Network network) {
    return table(
        List.of("id"),
        Attributes.OF_NODES.keySet(),
        network.reached().stream()
            .map(one -> new Line(List.of(one.id()), Attributes.of(one)))
            .toList());
  }

  static String edges(Network network) {
    return table(
        List.of("from", "to"),
        Attributes.OF_EDGES.keySet(),
        network.edges().stream()
            .map(edge -> new Line(List.of(edge.from(), edge.to()), Attributes.of(edge)))
            .toList());
  }

  private record Line(List<String> ids, Map<String, Object> said) {

    List<String> cells(Collection<String> columns) {
      return Stream.concat(ids.stream(), columns.stream().map(said::get).map(CsvFile::text))
          .map(CsvFile::harmless)
          .toList();
    }
  }

  private static String table(List<String> ids, Collection<String> columns, List<Line> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      List<String> head = new ArrayList<>(ids);
      head.addAll(columns);
      writer.writeRecord(head);
      lines.forEach(line -> writer.writeRecord(line.cells(columns)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> String.join(" ", list.stream().map(String::valueOf).toList());
      default -> value.toString();
    };
  }

  /** An apostrophe before what a spreadsheet would take for a formula. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
