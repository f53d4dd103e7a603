package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.source.Section.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Publications publications =
      new Publications(ReadingLimits.DEFAULT, UnaryOperator.identity());

  @Test
  void readsWhatTheSiteRecordedOfEachPage() throws IOException {
    Path pages = SharedMaterial.require("corpus/pages.jsonl");
    List<JsonNode> labels = labels(pages);
    List<Unread> found = publications.list(pages.toString());
    int right = 0;
    for (int i = 0; i < found.size(); i++) {
      right += agrees(found.get(i).read(), labels.get(i)) ? 1 : 0;
    }

    assertThat(found).hasSameSizeAs(labels);
    assertThat(right).isGreaterThanOrEqualTo(found.size() * 99 / 100);
  }

  @Test
  void readsAllSeeds() throws IOException {
    Path seeds = SharedMaterial.require("seeds/002_f382fb9cf33fecbe.txt").getParent();

    List<Publication> read =
        publications.list(seeds.toString()).stream().map(Unread::read).toList();

    assertThat(read)
        .extracting(each -> each.document().kind())
        .containsExactly(
            DocumentKind.OFFICIAL,
            DocumentKind.OFFICIAL,
            DocumentKind.OFFICIAL,
            DocumentKind.PRESS,
            DocumentKind.FORCE);
    assertThat(read.get(2).references()).hasSize(2);
    assertThat(read.get(2).all(Kind.RECOMMENDATIONS)).hasSize(2);
    assertThat(read.get(2).text()).doesNotContain("debugging").hasSizeLessThan(17_000);
  }

  private static boolean agrees(Publication read, JsonNode label) {
    String reference = label.path("reference").asString("").replace('-', '/');
    boolean recommended = !label.path("recommendation_on").isNull();
    return read.references().equals(reference.isEmpty() ? List.of() : List.of(reference))
        && String.valueOf(read.published()).equals(label.path("published").asString())
        && read.all(Kind.RECOMMENDATION_MADE).isEmpty() != recommended
        && read.all(Kind.RESPONSE_DUE).isEmpty() != recommended
        && read.tags().size() == label.path("forces").size() + label.path("topics").size();
  }

  /** The labels in the order of the pages. */
  private static List<JsonNode> labels(Path pages) throws IOException {
    Map<String, JsonNode> labels = new HashMap<>();
    for (String line : Files.readAllLines(pages.resolveSibling("labels.jsonl"))) {
      JsonNode label = JSON.readTree(line);
      labels.put(label.path("id").asString(), label);
    }
    return Files.readAllLines(pages).stream()
        .map(line -> labels.get(JSON.readTree(line).path("id").asString()))
        .toList();
  }
}
