package org.oversightgraph.extract.summary;

import org.oversightgraph.extract.Extractor;
import org.oversightgraph.extract.recommendation.OfficialPage;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.vocabulary.Vocabulary;

/** Reads the summary of a case that an oversight body published. */
public final class CaseSummaries implements Extractor {

  private static final String RECOMMENDATION = "Recommendation";

  private final Vocabulary vocabulary;

  public CaseSummaries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean reads(Publication publication) {
    return publication.document().kind() == DocumentKind.OFFICIAL
        && !publication.all(Section.Kind.NARRATIVE).isEmpty()
        && !publication.title().startsWith(RECOMMENDATION);
  }

  @Override
  public CaseFile extract(Publication publication) {
    return OfficialPage.read(publication, vocabulary);
  }
}
