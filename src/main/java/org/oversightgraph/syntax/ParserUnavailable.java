package org.oversightgraph.syntax;

import org.oversightgraph.syntax.model.EnglishModels;

/** The models of the parser cannot be loaded; sentences can then not be parsed. */
public final class ParserUnavailable extends RuntimeException {

  ParserUnavailable(Throwable cause) {
    super(
        "the models of the dependency parser, %s, cannot be loaded (%s); build anew with Maven, which puts them in, and give Java more heap if it ran out"
            .formatted(EnglishModels.RESOURCE, cause),
        cause);
  }
}
