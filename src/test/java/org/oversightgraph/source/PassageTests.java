package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTests {

  private final SourceDocument report =
      SourceDocument.cited("A report", "A publisher", DocumentKind.OFFICIAL, null, null);

  @Test
  void isNamedByItsDocumentAndItsParagraph() {
    Passage passage = Passage.of(report, "paragraph=3");

    assertThat(passage.id()).isEqualTo(report.id() + "#paragraph=3");
    assertThat(passage.paragraph()).isEqualTo(3);
    assertThat(passage.start()).isNull();
    assertThat(passage.text()).isNull();
  }

  @Test
  void isNamedByItsDocumentAndATextFragment() {
    Passage passage = Passage.of(report, "char=0,250");

    assertThat(passage.id()).isEqualTo(report.id() + "#char=0,250");
    assertThat(passage.start()).isZero();
    assertThat(passage.end()).isEqualTo(250);
    assertThat(passage.paragraph()).isNull();
  }

  @Test
  void isTheSameWhereverItIsCited() {
    SourceDocument again =
        SourceDocument.cited("A report", "A publisher", DocumentKind.OFFICIAL, null, null);

    assertThat(Passage.of(again, "paragraph=3"))
        .isEqualTo(Passage.of(report, "paragraph=3"))
        .hasSameHashCodeAs(Passage.of(report, "paragraph=3"))
        .isNotEqualTo(Passage.of(report, "paragraph=4"))
        .isNotEqualTo(Passage.of(report, "char=3,4"));
  }

  @Test
  void isTheSameWithAndWithoutItsText() {
    Passage cited = Passage.of(report, "paragraph=3");

    assertThat(new Passage(report, 3, null, null, "What it says.")).isEqualTo(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "paragraph=",
        "paragraph=0",
        "paragraph=03",
        "paragraph=-1",
        "paragraph=three",
        "paragraph=1234567",
        "paragraph=3 ",
        "Paragraph=3",
        "#paragraph=3",
        "char=120",
        "char=120,",
        "char=,250",
        "char=1,2,3",
        "char=1,9999999999",
        "line=3",
        "row=17"
      })
  void refusesAFragmentThatNamesNoPassage(String fragment) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Passage.of(report, fragment))
        .withMessage("no passage is named by '" + fragment + "'");
  }
}
