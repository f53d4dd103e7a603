package org.oversightgraph.extract.recommendation;

import org.oversightgraph.extract.Extractor;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.vocabulary.Vocabulary;

/** Reads the oversight body's pages of recommendations: their case is what they arise from. */
public final class RecommendationPages implements Extractor {

  private final Vocabulary vocabulary;

  public RecommendationPages(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean reads(Publication publication) {
    return publication.document().kind() == DocumentKind.OFFICIAL
        && (Addressees.entitled(publication) || hasNothingElse(publication));
  }

  @Override
  public CaseFile extract(Publication publication) {
    return OfficialPage.read(publication, vocabulary);
  }

  private static boolean hasNothingElse(Publication publication) {
    return publication.all(Section.Kind.NARRATIVE).isEmpty()
        && !publication.all(Section.Kind.RECOMMENDATIONS).isEmpty();
  }
}
