package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.Objects;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile.ActionEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;

/** The recommendations of a case, what was answered, and what was promised. */
final class RecommendationFacts {

  private static final String NOT_STATED = "NOT_STATED";

  private RecommendationFacts() {}

  static void state(RecommendationEntry entry, FactList facts) {
    Ref recommendation = facts.within(NodeKind.RECOMMENDATION, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        recommendation,
        said(
            "gist", entry.gist(),
            "count", Objects.requireNonNullElse(entry.count(), 1),
            "basisInLaw", Objects.requireNonNullElse(entry.basisInLaw(), NOT_STATED),
            "made", entry.made(),
            "due", entry.due(),
            "status", Objects.requireNonNullElse(entry.status(), NOT_STATED)),
        evidence);
    facts.relate(recommendation, Relation.ARISES_FROM, facts.theCase(), evidence);
    Evidence addressees = evidence.only("addressedTo");
    for (String code : entry.addressedTo()) {
      facts.relate(recommendation, Relation.ADDRESSED_TO, facts.organisation(code), addressees);
    }
    Evidence places = evidence.only("stations");
    for (String station : entry.stations()) {
      facts.relate(recommendation, Relation.CONCERNS, facts.station(station), places);
    }
    facts.relateCodes(
        recommendation, Relation.ABOUT, NodeKind.THEME, entry.themes(), evidence.only("themes"));
    for (ResponseEntry response : entry.responses()) {
      state(response, entry.key() + "/" + response.key(), recommendation, facts);
    }
    facts.dispute(recommendation, entry.otherwise());
  }

  private static void state(ResponseEntry entry, String key, Ref recommendation, FactList facts) {
    Ref response = facts.within(NodeKind.RESPONSE, key);
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(response, said("status", entry.status(), "on", entry.on()), evidence);
    facts.relate(recommendation, Relation.ANSWERED_BY, response, evidence);
    if (entry.assertedBy() != null) {
      Ref organisation = facts.organisation(entry.assertedBy());
      facts.relate(response, Relation.ASSERTED_BY, organisation, evidence.only("assertedBy"));
    }
    for (ActionEntry promised : entry.actions()) {
      Ref action = facts.within(NodeKind.ACTION, key + "/" + promised.key());
      Evidence cited = facts.evidence(promised.evidence());
      facts.state(action, said("gist", promised.gist(), "on", promised.on()), cited);
      facts.relate(response, Relation.PROMISES, action, cited);
    }
  }
}
