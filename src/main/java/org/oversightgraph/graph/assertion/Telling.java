package org.oversightgraph.graph.assertion;

import org.oversightgraph.fact.statement.CaseFacts;

/** What a teller states of a case: the id of the case, who tells, and the facts. */
public record Telling(String id, Teller teller, CaseFacts facts) {}
