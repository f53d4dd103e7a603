package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;

/** The conduct of a case: what was alleged, what was found at which stage, and what followed. */
final class ConductFacts {

  private final CaseFile file;
  private final FactList facts;

  ConductFacts(CaseFile file, FactList facts) {
    this.file = file;
    this.facts = facts;
  }

  void state() {
    file.proceedings().forEach(this::state);
    file.allegations().forEach(this::state);
    file.outcomes().forEach(this::state);
    file.conclusions().forEach(this::conclude);
  }

  private void state(ProceedingEntry entry) {
    Ref proceeding = facts.within(NodeKind.PROCEEDING, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(proceeding, said("kind", entry.kind(), "held", entry.held()), evidence);
    facts.relate(proceeding, Relation.HELD_FOR, facts.theCase(), evidence);
    facts.dispute(proceeding, entry.otherwise());
  }

  private void state(AllegationEntry entry) {
    Ref allegation = facts.within(NodeKind.ALLEGATION, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        allegation,
        said(
            "gist", entry.gist(),
            "category", entry.category(),
            "categoryScheme", entry.categoryScheme()),
        evidence);
    facts.relate(allegation, Relation.IN_CASE, facts.theCase(), evidence);
    Evidence standards = evidence.only("standards");
    facts.relateCodes(allegation, Relation.UNDER, NodeKind.STANDARD, entry.standards(), standards);
    Evidence faced = evidence.only("subjects");
    for (String subject : entry.subjects()) {
      facts.relate(facts.subject(subject), Relation.FACES, allegation, faced);
    }
    for (FindingEntry finding : entry.findings()) {
      if (finding.standards().isEmpty()) {
        state(entry, finding, null);
      }
      finding.standards().forEach(standard -> state(entry, finding, standard));
    }
    facts.dispute(allegation, entry.otherwise());
  }

  private void state(AllegationEntry allegation, FindingEntry entry, @Nullable String standard) {
    Integer all = facts.people(allegation.subjects());
    Ref finding =
        finding(allegation.key(), entry, standard, entry.count() == null ? all : entry.count());
    Ref found = facts.within(NodeKind.ALLEGATION, allegation.key());
    facts.relate(found, Relation.HAS_FINDING, finding, facts.evidence(entry.evidence()));
  }

  /** A finding of the case as a whole, and of nobody in it. */
  private void conclude(FindingEntry entry) {
    List<@Nullable String> standards = new ArrayList<>(entry.standards());
    if (standards.isEmpty()) {
      standards.add(null);
    }
    for (String standard : standards) {
      Ref finding = finding("", entry, standard, entry.count());
      facts.relate(finding, Relation.IN_CASE, facts.theCase(), facts.evidence(entry.evidence()));
    }
  }

  private Ref finding(
      String of, FindingEntry entry, @Nullable String standard, @Nullable Integer count) {
    String level = Objects.requireNonNullElse(entry.level(), "");
    String about = Objects.requireNonNullElse(standard, "");
    Ref finding =
        facts.within(
            NodeKind.FINDING, String.join("/", of, entry.stage(), entry.result(), level, about));
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        finding,
        said(
            "stage", entry.stage(),
            "result", entry.result(),
            "level", entry.level(),
            "on", entry.on(),
            "count", count),
        evidence);
    if (standard != null) {
      Ref on = Ref.coded(NodeKind.STANDARD, standard);
      facts.relate(finding, Relation.ON_STANDARD, on, evidence.only("standards"));
    }
    at(finding, Relation.MADE_AT, entry.proceeding(), evidence);
    return finding;
  }

  private void state(OutcomeEntry entry) {
    Ref outcome = facts.within(NodeKind.OUTCOME, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    Integer count = entry.count() == null ? facts.people(entry.subjects()) : stated(entry.count());
    facts.state(
        outcome,
        said("kind", entry.kind(), "on", entry.on(), "count", count, "detail", entry.detail()),
        evidence);
    facts.relate(outcome, Relation.IN_CASE, facts.theCase(), evidence);
    Evidence received = evidence.only("subjects");
    for (String subject : entry.subjects()) {
      facts.relate(facts.subject(subject), Relation.RECEIVED, outcome, received);
    }
    at(outcome, Relation.IMPOSED_AT, entry.proceeding(), evidence);
    facts.dispute(outcome, entry.otherwise());
  }

  private void at(Ref thing, Relation relation, @Nullable String proceeding, Evidence evidence) {
    if (proceeding != null) {
      Ref held = facts.within(NodeKind.PROCEEDING, proceeding);
      facts.relate(thing, relation, held, evidence.only("proceeding"));
    }
  }

  /** Null where it is only said that it was some of them. */
  private static @Nullable Integer stated(int count) {
    return count == 0 ? null : Integer.valueOf(count);
  }
}
