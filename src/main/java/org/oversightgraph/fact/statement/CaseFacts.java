package org.oversightgraph.fact.statement;

import static org.oversightgraph.fact.statement.FactList.said;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.LinkedCase;
import org.oversightgraph.fact.casefile.CaseFile.MemberEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.vocabulary.Vocabulary;

/** What a case file states: the case, the publications it cites, and every fact of it. */
public record CaseFacts(Ref theCase, List<SourceDocument> documents, List<Fact> facts) {

  /**
   * States the facts of a file.
   *
   * @param caseKey the case that they belong to: the file's own key, or that of a case in the graph
   *     that already holds one of its references
   */
  public static CaseFacts of(CaseFile file, String caseKey, Vocabulary vocabulary) {
    FactList facts = new FactList(file, caseKey, vocabulary);
    state(file.theCase(), caseKey, facts);
    file.stations().forEach(station -> state(station, facts));
    new SubjectFacts(file, facts).state();
    file.chats().forEach(chat -> state(chat, facts));
    new ConductFacts(file, facts).state();
    new ComplaintFacts(facts).state(file.complaints());
    new FailingFacts(facts).state(file.failings());
    new GapFacts(facts).state(file);
    file.recommendations()
        .forEach(recommendation -> RecommendationFacts.state(recommendation, facts));
    for (LinkedCase linked : file.linkedCases()) {
      facts.relate(
          facts.theCase(),
          Relation.LINKED_TO,
          Ref.ofCase(linked.key()),
          Map.of("how", linked.how()),
          facts.evidence(linked.evidence()));
    }
    return new CaseFacts(facts.theCase(), facts.documents(), List.copyOf(facts.facts()));
  }

  private static void state(CaseEntry entry, String caseKey, FactList facts) {
    Ref theCase = facts.theCase();
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        theCase,
        said(
            "key", caseKey,
            "references", entry.references(),
            "title", entry.title(),
            "summary", entry.summary(),
            "matter", entry.matter(),
            "mode", entry.mode(),
            "operation", entry.operation(),
            "occurred", entry.occurred(),
            "discovered", entry.discovered(),
            "referred", entry.referred(),
            "opened", entry.opened(),
            "completed", entry.completed(),
            "published", entry.published(),
            "learning", Objects.requireNonNullElse(entry.learning(), "NOT_STATED")),
        evidence);
    facts.relateCodes(
        theCase, Relation.CONCERNS, NodeKind.FORCE, entry.forces(), evidence.only("forces"));
    facts.relateCodes(
        theCase, Relation.SHOWS, NodeKind.THEME, entry.themes(), evidence.only("themes"));
    Evidence places = evidence.only("stations");
    for (String station : entry.stations()) {
      facts.relate(theCase, Relation.TOOK_PLACE_AT, facts.station(station), places);
    }
    for (String station : entry.mentioned()) {
      facts.relate(theCase, Relation.MENTIONS, facts.station(station), evidence.only("mentioned"));
    }
    facts.dispute(theCase, entry.otherwise());
  }

  private static void state(StationEntry entry, FactList facts) {
    Ref station = facts.station(entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(station, said("name", entry.name(), "kind", entry.kind()), evidence);
    if (entry.partOf() != null) {
      Ref whole = facts.station(entry.partOf());
      facts.relate(station, Relation.PART_OF, whole, evidence.only("partOf"));
    } else if (entry.force() != null) {
      Ref force = Ref.coded(NodeKind.FORCE, entry.force());
      facts.relate(station, Relation.PART_OF, force, evidence.only("force"));
    }
    facts.dispute(station, entry.otherwise());
  }

  private static void state(ChatEntry entry, FactList facts) {
    Ref chat = facts.within(NodeKind.GROUP_CHAT, entry.key());
    Evidence evidence = facts.evidence(entry.evidence());
    facts.state(
        chat,
        said(
            "name", entry.name(),
            "platform", entry.platform(),
            "statedSize", entry.statedSize(),
            "messagesReviewed", entry.messagesReviewed()),
        evidence);
    facts.relate(chat, Relation.EXAMINED_IN, facts.theCase(), evidence);
    for (MemberEntry member : entry.members()) {
      facts.relate(
          facts.subject(member.subject()),
          Relation.MEMBER_OF,
          chat,
          said("role", member.role(), "count", member.count()),
          facts.evidence(member.evidence()));
    }
    facts.dispute(chat, entry.otherwise());
  }
}
