package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.vocabulary.Vocabulary;

class LeftOutTests {

  private final CaseFile file =
      new Extractors(Vocabulary.load())
          .extract(
              Invented.official(
                  "A lost van - Kent Police, May 2011\n\nA van was lost.\n\nIOPC reference\n2099/000001"));

  @Test
  void notesADetailThatCannotBeReadAndGoesOn() {
    Extraction extraction =
        LeftOut.noting(() -> {
          Optional<String> detail = LeftOut.orNote("a station in characters 3 to 9", this::broken);
          assertThat(detail).isEmpty();
          return file;
        });

    assertThat(extraction.file()).isEqualTo(file);
    assertThat(extraction.leftOut())
        .isEqualTo(List.of("a station in characters 3 to 9 (IllegalStateException)"));
  }

  @Test
  void hidesNoFaultWhereNobodyIsTold() {
    assertThatThrownBy(() -> LeftOut.orNote("a station", this::broken))
        .isInstanceOf(IllegalStateException.class);
  }

  private String broken() {
    throw new IllegalStateException("out of words");
  }
}
