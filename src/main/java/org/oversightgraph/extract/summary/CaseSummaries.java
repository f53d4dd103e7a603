package org.oversightgraph.extract.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oversightgraph.extract.Extractor;
import org.oversightgraph.extract.conduct.Conduct;
import org.oversightgraph.extract.people.Chats;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.recommendation.Documents;
import org.oversightgraph.extract.recommendation.Recommendations;
import org.oversightgraph.extract.setting.Setting;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.CaseFile;
import org.oversightgraph.fact.CaseFile.ChatEntry;
import org.oversightgraph.fact.CaseFile.MemberEntry;
import org.oversightgraph.fact.CaseFile.SubjectEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.vocabulary.Vocabulary;

/** Reads the summary of a case that an oversight body published. */
public final class CaseSummaries implements Extractor {

  private static final String RECOMMENDATION = "Recommendation";

  private final Vocabulary vocabulary;

  public CaseSummaries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean reads(Publication publication) {
    return publication.document().kind() == DocumentKind.OFFICIAL
        && !publication.all(Section.Kind.NARRATIVE).isEmpty()
        && !publication.title().startsWith(RECOMMENDATION);
  }

  @Override
  public CaseFile extract(Publication publication) {
    Setting setting = Setting.of(publication, vocabulary);
    People people = People.of(publication, vocabulary, setting.forces());
    Conduct conduct = Conduct.of(publication, people, vocabulary);
    List<ChatEntry> chats = Chats.of(publication, people);
    return new CaseFile(
        Basis.EXTRACTED,
        Documents.of(publication),
        setting.caseEntry(),
        List.of(),
        setting.stations(),
        subjects(people, conduct, chats),
        chats,
        conduct.proceedings(),
        conduct.allegations(),
        conduct.outcomes(),
        Recommendations.of(publication, setting.forces(), setting.stations(), vocabulary));
  }

  private static List<SubjectEntry> subjects(
      People people, Conduct conduct, List<ChatEntry> chats) {
    Set<String> facing = new HashSet<>();
    conduct.allegations().forEach(allegation -> facing.addAll(allegation.subjects()));
    conduct.outcomes().forEach(outcome -> facing.addAll(outcome.subjects()));
    Set<String> others = new HashSet<>();
    chats.stream()
        .flatMap(chat -> chat.members().stream())
        .map(MemberEntry::subject)
        .forEach(others::add);
    return people.subjectsReferredTo(facing, others);
  }
}
