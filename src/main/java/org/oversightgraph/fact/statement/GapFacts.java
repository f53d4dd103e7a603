package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.ReadingGaps.DoubtEntry;
import org.oversightgraph.fact.casefile.ReadingGaps.MissedEntry;

/** What the reading of a publication leaves to the curator, kept beside the facts of the case. */
final class GapFacts {

  private final FactList facts;

  GapFacts(FactList facts) {
    this.facts = facts;
  }

  void state(CaseFile file) {
    file.doubts().forEach(this::state);
    file.missed().forEach(this::state);
  }

  private void state(DoubtEntry entry) {
    Ref doubt =
        facts.within(
            NodeKind.DOUBT, String.join("/", entry.kind(), entry.about(), entry.sentence()));
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        doubt,
        said("kind", entry.kind(), "about", entry.about(), "sentence", entry.sentence()),
        evidence);
    facts.relate(doubt, Relation.IN_CASE, facts.theCase(), evidence);
  }

  private void state(MissedEntry entry) {
    String places = String.join(" ", entry.evidence().all());
    Ref missed = facts.within(NodeKind.MISSED, entry.topic() + "/" + places);
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(missed, said("topic", entry.topic(), "score", entry.score()), evidence);
    facts.relate(missed, Relation.IN_CASE, facts.theCase(), evidence);
  }
}
