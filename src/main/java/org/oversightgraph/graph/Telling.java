package org.oversightgraph.graph;

import org.oversightgraph.fact.CaseFacts;

/** What a teller states of a case: the id of the case, who tells, and the facts. */
record Telling(String id, Teller teller, CaseFacts facts) {}
