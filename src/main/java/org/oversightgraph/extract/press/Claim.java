package org.oversightgraph.extract.press;

import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Span;

/**
 * That something happened to so many police people, as one sentence of an article has it.
 *
 * @param ofAll whether the sentence says it of a stated whole, as in "of nine officers, two"
 */
record Claim(
    String outcome, Mentioned people, int count, Span sentence, Reading reading, boolean ofAll) {}
