package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.ingest.Batch.Read;
import org.oversightgraph.source.DocumentKind;

class BatchTests {

  private final Batch batch = new Batch();

  @Test
  void takesPagesOfDifferentCases() {
    assertThat(takes(Invented.file("One", "2099/000001"))).isTrue();
    assertThat(takes(Invented.file("Two", "2099/000002"))).isTrue();
    assertThat(takes(Invented.file("Three"))).isTrue();
    assertThat(batch.files()).hasSize(3);
  }

  @Test
  void leavesAPageOfTheSameReferenceToTheNext() {
    takes(Invented.file("One", "2099/000001"));

    assertThat(takes(Invented.file("Two", "2099/000002", "2099/000001"))).isFalse();
    assertThat(batch.files()).hasSize(1);
  }

  @Test
  void leavesAPageOfTheSameTitleToTheNext() {
    takes(Invented.file("One - Kent Police", "2099/000001"));

    assertThat(takes(Invented.file("One – Kent Police"))).isFalse();
  }

  @Test
  void leavesAnArticleAloneWithItself() {
    CaseFile article = Invented.file(DocumentKind.PRESS, "An article", List.of(), "2099/000001");

    assertThat(takes(article)).isTrue();
    assertThat(takes(Invented.file("Two", "2099/000002"))).isFalse();

    takes(Invented.file("Two", "2099/000002"));
    assertThat(takes(article)).isFalse();
  }

  @Test
  void leavesARecommendationWithoutReferenceAloneWithItself() {
    takes(Invented.file("One", "2099/000001"));

    assertThat(
            takes(Invented.file(DocumentKind.OFFICIAL, "Two", List.of(Invented.recommendation()))))
        .isFalse();
    assertThat(
            takes(
                Invented.file(
                    DocumentKind.OFFICIAL,
                    "Two",
                    List.of(Invented.recommendation()),
                    "2099/000002")))
        .isTrue();
  }

  @Test
  void isFullAtSomePoint() {
    int taken = 0;
    while (takes(Invented.file("Page " + taken, "2099/" + (100_000 + taken)))) {
      taken++;
    }

    assertThat(taken).isEqualTo(24);
  }

  @Test
  void keepsTheirOrderWithThoseThatCouldNotBeRead() {
    takes(Invented.file("One", "2099/000001"));
    batch.takes(new Read("broken", null, "is empty"));
    takes(Invented.file("Two", "2099/000002"));

    assertThat(batch.members()).extracting(Read::name).containsExactly("One", "broken", "Two");
    assertThat(batch.files()).hasSize(2);
  }

  private boolean takes(CaseFile file) {
    return batch.takes(new Read(file.theCase().title(), file, null));
  }
}
