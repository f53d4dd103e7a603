package org.oversightgraph.extract;

import java.util.List;
import org.oversightgraph.extract.missed.MissedSentences;
import org.oversightgraph.extract.press.PressArticles;
import org.oversightgraph.extract.recommendation.RecommendationPages;
import org.oversightgraph.extract.reply.Replies;
import org.oversightgraph.extract.summary.CaseSummaries;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.consistency.Consistency;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** Reads any publication by the extractor for its kind, and refuses what tells of no case. */
public final class Extractors {

  private final List<Extractor> extractors;
  private final CaseTest caseTest = new CaseTest();

  public Extractors(Vocabulary vocabulary) {
    extractors =
        List.of(
            new RecommendationPages(vocabulary),
            new CaseSummaries(vocabulary),
            new Replies(vocabulary),
            new PressArticles(vocabulary));
  }

  /**
   * What a publication states.
   *
   * @throws NotACase if it tells of no case, with the reason
   */
  public CaseFile extract(Publication publication) {
    return read(publication).file();
  }

  /**
   * What a publication states, and what of it had to be left out.
   *
   * @throws NotACase if it tells of no case, with the reason
   */
  public Extraction read(Publication publication) {
    caseTest.refuseOther(publication);
    Extractor extractor =
        extractors.stream()
            .filter(each -> each.reads(publication))
            .findFirst()
            .orElseThrow(() -> new NotACase(publication, "is of no kind that tells of cases"));
    Extraction extraction = LeftOut.noting(() -> extractor.extract(publication));
    caseTest.refuseEmpty(publication, extraction.file());
    CaseFile checked = Consistency.check(extraction.file());
    return extraction.with(checked.missing(MissedSentences.of(publication, checked)));
  }
}
