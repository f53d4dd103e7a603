package org.oversightgraph.extract.recommendation;

import java.util.List;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.SourceDocument;

/** The publication that is being read, as its case file cites it. */
public final class Documents {

  private Documents() {}

  /** The only document of the case file that is read out of a publication. */
  public static List<CitedDocument> of(Publication publication) {
    SourceDocument held = publication.document();
    return List.of(
        new CitedDocument(
            Cite.DOCUMENT,
            held.kind(),
            held.title(),
            held.publisher(),
            held.url(),
            held.published(),
            held.id(),
            held));
  }
}
