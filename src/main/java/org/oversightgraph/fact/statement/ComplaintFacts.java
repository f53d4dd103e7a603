package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.List;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile.ComplaintEntry;

/** What people complained of, against whom, and what was decided about it. */
final class ComplaintFacts {

  private final FactList facts;

  ComplaintFacts(FactList facts) {
    this.facts = facts;
  }

  void state(List<ComplaintEntry> complaints) {
    complaints.forEach(this::state);
  }

  private void state(ComplaintEntry entry) {
    Ref complaint = facts.within(NodeKind.COMPLAINT, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        complaint,
        said("gist", entry.gist(), "result", entry.result(), "decidedBy", entry.decidedBy()),
        evidence);
    facts.relate(complaint, Relation.IN_CASE, facts.theCase(), evidence);
    Evidence against = evidence.only("subjects");
    for (String subject : entry.subjects()) {
      facts.relate(complaint, Relation.AGAINST, facts.subject(subject), against);
    }
  }
}
