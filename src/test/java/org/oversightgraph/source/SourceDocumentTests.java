package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceDocumentTests {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 21);

  @Test
  void isKnownByASha256() {
    assertThat(cited("A report", "A publisher", DAY).id()).matches("[0-9a-f]{64}");
  }

  @Test
  void isTheSameForTheSameCitation() {
    assertThat(cited("A report", "A publisher", DAY))
        .isEqualTo(cited("A report", "A publisher", DAY));
  }

  @Test
  void isTheSameWhereverItIsRead() {
    SourceDocument mirrored =
        SourceDocument.cited(
            "A report", "A publisher", DocumentKind.PRESS, "https://mirror.example/", DAY);

    assertThat(mirrored.id()).isEqualTo(cited("A report", "A publisher", DAY).id());
  }

  @Test
  void isAnotherWithAnotherTitlePublisherOrDay() {
    assertThat(cited("A report", "A publisher", DAY).id())
        .isNotEqualTo(cited("Another report", "A publisher", DAY).id())
        .isNotEqualTo(cited("A report", "Another publisher", DAY).id())
        .isNotEqualTo(cited("A report", "A publisher", DAY.plusDays(1)).id())
        .isNotEqualTo(cited("A report", "A publisher", null).id());
  }

  @Test
  void doesNotTakeAPublisherForATitle() {
    assertThat(cited("One", "Two", DAY).id()).isNotEqualTo(cited("Two", "One", DAY).id());
  }

  private static SourceDocument cited(String title, String publisher, @Nullable LocalDate day) {
    return SourceDocument.cited(title, publisher, DocumentKind.OFFICIAL, null, day);
  }
}
