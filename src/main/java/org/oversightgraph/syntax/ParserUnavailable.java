package org.oversightgraph.syntax;

/** The models of the parser cannot be loaded; sentences can then not be parsed. */
public final class ParserUnavailable extends RuntimeException {

  ParserUnavailable(String model, Throwable cause) {
    super(
        "the model %s of the dependency parser cannot be loaded (%s); build the jar anew with Maven, which puts the models in, and give Java at least 1 GB of heap (-Xmx1g)"
            .formatted(model, cause),
        cause);
  }
}
