package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;

class EvidenceTests {

  private final SourceDocument report =
      SourceDocument.cited("A report", "A publisher", DocumentKind.OFFICIAL, null, null);
  private final Passage first = Passage.of(report, "paragraph=1");
  private final Passage second = Passage.of(report, "paragraph=2");

  @Test
  void refusesAFactWithoutAPassage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.of(Basis.CURATED, List.of()))
        .withMessage("a fact without a passage is no fact");
  }

  @Test
  void namesAPassageOnce() {
    assertThat(Evidence.of(Basis.CURATED, List.of(second, first, second)).passages())
        .containsExactly(second, first);
  }

  @Test
  void restsOnAllPassagesWhereAPropertyHasNoneOfItsOwn() {
    Evidence evidence =
        new Evidence(
            Basis.REVIEWED, List.of(first, second), Map.of("rank", List.of(second)), Map.of());

    assertThat(evidence.of("rank")).containsExactly(second);
    assertThat(evidence.of("label")).containsExactly(first, second);
    assertThat(evidence.only("rank")).isEqualTo(Evidence.of(Basis.REVIEWED, List.of(second)));
  }
}
