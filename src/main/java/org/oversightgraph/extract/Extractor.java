package org.oversightgraph.extract;

import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.Publication;

/** Reads one kind of publication. */
public interface Extractor {

  /** Whether the publication is of this kind. */
  boolean reads(Publication publication);

  /** What it states, each fact with the characters that say so and the rule that read them. */
  CaseFile extract(Publication publication);
}
