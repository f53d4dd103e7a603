package org.oversightgraph.extract.reply;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.oversightgraph.extract.Extractor;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.chat.Chats;
import org.oversightgraph.extract.recommendation.Documents;
import org.oversightgraph.extract.recommendation.Organisations;
import org.oversightgraph.extract.recommendation.Organisations.Named;
import org.oversightgraph.extract.recommendation.Recommendations;
import org.oversightgraph.extract.setting.Setting;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * Reads a reply: the recommendations that it quotes, the answers, and what was done or promised.
 */
public final class Replies implements Extractor {

  private final Vocabulary vocabulary;
  private final Organisations organisations;

  public Replies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.organisations = Organisations.of(vocabulary);
  }

  @Override
  public boolean reads(Publication publication) {
    return publication.document().kind() == DocumentKind.FORCE
        && Recommendations.areAnswered(publication);
  }

  @Override
  public CaseFile extract(Publication publication) {
    Setting setting = Setting.of(publication, vocabulary);
    People people = People.of(publication, vocabulary, setting.forces());
    List<ChatEntry> chats = Chats.of(publication, people);
    return new CaseFile(
        Basis.EXTRACTED,
        Documents.of(publication),
        setting.caseEntry(),
        List.of(),
        setting.stations(),
        members(chats, people.subjects()),
        chats,
        List.of(),
        List.of(),
        List.of(),
        Recommendations.answered(
            publication,
            replier(publication, setting),
            setting.forces(),
            setting.stations(),
            vocabulary),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The one that publishes the reply, else the force that it is about. */
  private Optional<String> replier(Publication publication, Setting setting) {
    return Stream.of(publication.document().publisher(), publication.title())
        .flatMap(words -> organisations.in(words, new Span(0, words.length())).stream())
        .filter(named -> !named.oversees())
        .map(Named::code)
        .findFirst()
        .or(() -> setting.forces().stream().findFirst());
  }

  /** A reply is about nobody but the people in the chats that it mentions, and their groups. */
  private static List<SubjectEntry> members(List<ChatEntry> chats, List<SubjectEntry> subjects) {
    Deque<String> open = new ArrayDeque<>();
    chats.forEach(chat -> chat.members().forEach(member -> open.add(member.subject())));
    Set<String> keys = new HashSet<>();
    while (!open.isEmpty()) {
      String key = open.remove();
      if (keys.add(key)) {
        subjects.stream()
            .filter(subject -> subject.key().equals(key) && subject.partOf() != null)
            .forEach(subject -> open.add(subject.partOf()));
      }
    }
    return subjects.stream().filter(subject -> keys.contains(subject.key())).toList();
  }
}
