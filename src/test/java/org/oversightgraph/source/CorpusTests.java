package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.oversightgraph.Corpus;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.source.Section.Kind;
import tools.jackson.databind.JsonNode;

class CorpusTests {

  private final Publications publications =
      new Publications(ReadingLimits.DEFAULT, UnaryOperator.identity());

  @Test
  void readsWhatTheSiteRecordedOfEachPage() {
    List<Corpus.Page> pages = Corpus.require();

    long right = pages.stream().filter(page -> agrees(page.publication(), page.label())).count();

    assertThat(right).isGreaterThanOrEqualTo(pages.size() * 99L / 100);
  }

  @Test
  void readsAllSeeds() {
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
}
