package org.oversightgraph.graph.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.graph.Sourced.FORCE;
import static org.oversightgraph.graph.Sourced.OFFICIAL;
import static org.oversightgraph.graph.Sourced.PRESS;
import static org.oversightgraph.graph.Sourced.passage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;

class TrustTests {

  private final Trust trust = new Trust();

  @Test
  void putsTheOversightBodyBeforeTheForceAndBothBeforeThePress() {
    assertThat(of(Basis.CURATED, OFFICIAL)).isGreaterThan(of(Basis.CURATED, FORCE));
    assertThat(of(Basis.CURATED, FORCE)).isGreaterThan(of(Basis.CURATED, PRESS));
  }

  @Test
  void putsWhatAPersonSawBeforeWhatNobodyLookedAt() {
    assertThat(of(Basis.REVIEWED, PRESS))
        .isEqualTo(of(Basis.CURATED, PRESS))
        .isGreaterThan(of(Basis.EXTRACTED, OFFICIAL))
        .isGreaterThan(of(Basis.TABLE, OFFICIAL));
  }

  @Test
  void goesByTheMostTrustedOfSeveralPassages() {
    List<Passage> both = List.of(passage(PRESS, 1), passage(OFFICIAL, 1));

    assertThat(trust.of(Basis.CURATED, both)).isEqualTo(of(Basis.CURATED, OFFICIAL));
  }

  @Test
  void trustsSupportAsItsDocument() {
    trust.know(FORCE.id(), DocumentKind.FORCE);
    trust.know(PRESS.id(), DocumentKind.PRESS);

    assertThat(trust.of(List.of(support(PRESS), support(FORCE))))
        .isEqualTo(of(Basis.CURATED, FORCE));
  }

  @Test
  void trustsAnUnknownDocumentLeastAndNoDocumentNotAtAll() {
    assertThat(trust.of(List.of(support(OFFICIAL)))).isEqualTo(of(Basis.CURATED, PRESS));
    assertThat(trust.of(List.of())).isZero();
  }

  private int of(Basis basis, SourceDocument document) {
    return trust.of(basis, List.of(passage(document, 1)));
  }

  private static Support support(SourceDocument document) {
    return new Support("size", Basis.CURATED, passage(document, 1).id(), null);
  }
}
