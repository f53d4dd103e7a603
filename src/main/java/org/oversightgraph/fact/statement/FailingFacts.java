package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.List;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile.FailingEntry;

/** Who did not challenge, report or supervise improper conduct of police, and whose it was. */
final class FailingFacts {

  private final FactList facts;

  FailingFacts(FactList facts) {
    this.facts = facts;
  }

  void state(List<FailingEntry> failings) {
    failings.forEach(this::state);
  }

  private void state(FailingEntry entry) {
    Ref failing = facts.within(NodeKind.FAILING, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        failing,
        said("kind", entry.kind(), "gist", entry.gist(), "result", entry.result()),
        evidence);
    facts.relate(failing, Relation.IN_CASE, facts.theCase(), evidence);
    Evidence failed = evidence.only("subjects");
    for (String subject : entry.subjects()) {
      facts.relate(failing, Relation.FAILED_BY, facts.subject(subject), failed);
    }
    Evidence about = evidence.only("about");
    for (String subject : entry.about()) {
      facts.relate(failing, Relation.ABOUT, facts.subject(subject), about);
    }
  }
}
