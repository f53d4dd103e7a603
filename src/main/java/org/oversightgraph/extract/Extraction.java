package org.oversightgraph.extract;

import java.util.List;
import org.oversightgraph.fact.casefile.CaseFile;

/**
 * What reading a publication gave.
 *
 * @param leftOut what could not be read and is missing from the file, with where and why
 */
public record Extraction(CaseFile file, List<String> leftOut) {

  /** The same, with the facts that hold together in place of all that was read. */
  Extraction with(CaseFile checked) {
    return new Extraction(checked, leftOut);
  }
}
