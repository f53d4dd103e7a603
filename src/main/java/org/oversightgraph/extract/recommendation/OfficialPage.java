package org.oversightgraph.extract.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.oversightgraph.extract.LeftOut;
import org.oversightgraph.extract.conduct.Conduct;
import org.oversightgraph.extract.failing.Failings;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.chat.Chats;
import org.oversightgraph.extract.setting.Setting;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.FailingEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** All that a page of the oversight body states, be it a summary or a recommendation. */
public final class OfficialPage {

  private OfficialPage() {}

  /** The case that the page tells of. */
  public static CaseFile read(Publication publication, Vocabulary vocabulary) {
    Setting setting = Setting.of(publication, vocabulary);
    Optional<People> people =
        LeftOut.orNote("people", () -> People.of(publication, vocabulary, setting.forces()));
    Optional<Conduct> conduct =
        people.flatMap(
            known -> LeftOut.orNote("conduct", () -> Conduct.of(publication, known, vocabulary)));
    List<ChatEntry> chats = ofPeople("chats", people, known -> Chats.of(publication, known));
    List<FailingEntry> failings =
        ofPeople("failings", people, known -> Failings.of(publication, known));
    return new CaseFile(
        Basis.EXTRACTED,
        Documents.of(publication),
        setting.caseEntry(),
        List.of(),
        setting.stations(),
        people
            .map(known ->
                known.subjectsReferredTo(
                    conduct.map(OfficialPage::facing).orElse(Set.of()), members(chats, failings)))
            .orElse(List.of()),
        chats,
        conduct.map(Conduct::proceedings).orElse(List.of()),
        conduct.map(Conduct::allegations).orElse(List.of()),
        conduct.map(Conduct::outcomes).orElse(List.of()),
        LeftOut.orNote(
                "recommendations",
                () ->
                    Recommendations.of(
                        publication, setting.forces(), setting.stations(), vocabulary))
            .orElse(List.of()),
        conduct.map(Conduct::conclusions).orElse(List.of()),
        conduct.map(Conduct::complaints).orElse(List.of()),
        failings,
        List.of(),
        List.of());
  }

  /** What is read of people, where they could be read. */
  private static <T> List<T> ofPeople(
      String topic, Optional<People> people, Function<People, List<T>> read) {
    return people
        .flatMap(known -> LeftOut.orNote(topic, () -> read.apply(known)))
        .orElse(List.of());
  }

  private static Set<String> facing(Conduct conduct) {
    Set<String> keys = new HashSet<>();
    conduct.allegations().forEach(each -> keys.addAll(each.subjects()));
    conduct.outcomes().forEach(each -> keys.addAll(each.subjects()));
    return keys;
  }

  private static Set<String> members(List<ChatEntry> chats, List<FailingEntry> failings) {
    Set<String> keys = new HashSet<>();
    failings.forEach(each -> keys.addAll(each.subjects()));
    chats.forEach(chat -> chat.members().forEach(member -> keys.add(member.subject())));
    return keys;
  }
}
