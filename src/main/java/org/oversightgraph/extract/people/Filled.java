package org.oversightgraph.extract.people;

import java.util.List;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.source.Span;

/**
 * Who fills the slots of a cue, as its grammar says.
 *
 * @param people those of the police
 * @param others words for somebody else, and pronouns of which it is not yet known whom they mean
 */
public record Filled(List<Mention> people, List<Span> others) {}
