package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.PostingEntry;
import org.oversightgraph.fact.casefile.CaseFile.ServiceEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** The people of a case: who they are in it, where they served, and who is protected. */
final class SubjectFacts {

  private static final Set<String> PROTECTED_ROLES = Set.of("VICTIM", "REPORTER", "WITNESS");

  private final CaseFile file;
  private final FactList facts;

  SubjectFacts(CaseFile file, FactList facts) {
    this.file = file;
    this.facts = facts;
  }

  void state() {
    file.subjects().forEach(this::state);
  }

  private void state(SubjectEntry entry) {
    Ref subject = facts.subject(entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        subject,
        said(
            "label", entry.label(),
            "size", size(entry),
            "rank", entry.rank(),
            "occupation", entry.occupation(),
            "employment", Objects.requireNonNullElse(entry.employment(), "UNKNOWN"),
            "protected", isProtected(entry)),
        evidence);
    facts.relate(
        subject,
        Relation.INVOLVED_IN,
        facts.theCase(),
        Map.of("role", entry.role()),
        evidence.only("role"));
    if (entry.partOf() != null) {
      Ref cohort = facts.subject(entry.partOf());
      facts.relate(subject, Relation.PART_OF, cohort, evidence.only("partOf"));
    }
    entry.service().forEach(service -> served(subject, service));
    entry.postings().forEach(posting -> posted(subject, posting));
    facts.dispute(subject, entry.otherwise());
  }

  /** One person where nothing else is said; nothing of a group whose number is not stated. */
  private static @Nullable Integer size(SubjectEntry entry) {
    return entry.size() == null ? Integer.valueOf(1) : entry.size() == 0 ? null : entry.size();
  }

  private void served(Ref subject, ServiceEntry entry) {
    facts.relate(
        subject,
        Relation.SERVED_IN,
        Ref.coded(NodeKind.FORCE, entry.force()),
        said(
            "status", entry.status(),
            "when", entry.when(),
            "rank", entry.rank(),
            "count", entry.count()),
        facts.evidence(entry.evidence()));
  }

  private void posted(Ref subject, PostingEntry entry) {
    facts.relate(
        subject,
        Relation.POSTED_TO,
        facts.station(entry.station()),
        said("when", entry.when()),
        facts.evidence(entry.evidence()));
  }

  /** Victims, those who reported or bore witness, and those with no case to answer at all. */
  private boolean isProtected(SubjectEntry subject) {
    if (PROTECTED_ROLES.contains(subject.role())) {
      return true;
    }
    List<String> results =
        file.allegations().stream()
            .filter(allegation -> allegation.subjects().contains(subject.key()))
            .flatMap(allegation -> allegation.findings().stream())
            .map(CaseFile.FindingEntry::result)
            .toList();
    return !results.isEmpty() && results.stream().allMatch("NO_CASE_TO_ANSWER"::equals);
  }
}
