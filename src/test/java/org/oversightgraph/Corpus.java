package org.oversightgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oversightgraph.mask.NameMask;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the corpus beside a checkout, read once for all tests that run in one JVM. */
public final class Corpus {

  private static final String PAGES = "corpus/pages.jsonl";
  private static final String LABELS = "corpus/labels.jsonl";

  private Corpus() {}

  /** A page as it was published, what the site records of it, and what is read of it. */
  public record Page(String id, String text, JsonNode label, Publication publication) {}

  /** All of them; where there are none, the test is skipped. */
  public static List<Page> require() {
    SharedMaterial.require(PAGES);
    SharedMaterial.require(LABELS);
    return Read.PAGES;
  }

  /** Nothing is read before a test asks for it. */
  private static final class Read {

    private static final List<Page> PAGES = read();

    private static List<Page> read() {
      Path file = SharedMaterial.require(Corpus.PAGES);
      Map<String, JsonNode> labels =
          lines(SharedMaterial.require(LABELS)).stream()
              .collect(Collectors.toMap(Read::id, Function.identity()));
      List<JsonNode> lines = lines(file);
      List<Unread> found =
          new Publications(ReadingLimits.DEFAULT, new NameMask()::mask).list(file.toString());
      if (found.size() != lines.size()) {
        throw new IllegalStateException(
            "%s has %d lines, and %d publications were found in it"
                .formatted(file, lines.size(), found.size()));
      }
      return IntStream.range(0, lines.size())
          .mapToObj(each -> page(lines.get(each), labels, found.get(each)))
          .toList();
    }

    private static Page page(JsonNode line, Map<String, JsonNode> labels, Unread found) {
      String id = id(line);
      return new Page(id, line.get("text").asString(), labels.get(id), found.read());
    }

    private static String id(JsonNode line) {
      return line.get("id").asString();
    }

    private static List<JsonNode> lines(Path file) {
      try {
        return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
