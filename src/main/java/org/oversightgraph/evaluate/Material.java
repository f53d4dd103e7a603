package org.oversightgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Pages, and what is known of them. */
public record Material(List<Page> pages, List<GoldPage> gold, List<Label> labels) {

  /**
   * Reads files of JSON Lines; without a gold or labels nothing is compared with it.
   *
   * @throws IOException if a file cannot be read; says which line and why
   */
  public static Material read(Path pages, @Nullable Path gold, @Nullable Path labels)
      throws IOException {
    return new Material(
        lines(pages, Page.class),
        gold == null ? List.of() : lines(gold, GoldPage.class),
        labels == null ? List.of() : lines(labels, Label.class));
  }

  /** Only pages that stand on these lines of the gold, counted from 1. */
  public Material linesOfGold(int first, int last) {
    List<GoldPage> some =
        gold.subList(Math.min(first - 1, gold.size()), Math.min(last, gold.size()));
    List<String> ids = some.stream().map(GoldPage::id).toList();
    return new Material(
        pages.stream().filter(page -> ids.contains(page.id())).toList(),
        some,
        labels.stream().filter(label -> ids.contains(label.id())).toList());
  }

  private static <T> List<T> lines(Path file, Class<T> kind) throws IOException {
    List<T> all = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        all.add(JsonMapper.shared().readValue(line, kind));
      }
      return all;
    } catch (JacksonException broken) {
      throw new IOException(
          "%s, line %d: %s".formatted(file, all.size() + 1, broken.getOriginalMessage()), broken);
    }
  }
}
