package org.oversightgraph.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.people.chat.Chats;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** The people and chats of real publications. */
class PeopleMaterialTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Test
  void keepsTheVictimOfALetterApart() throws IOException {
    People people = people(page("000_478d9325d0b2838d"));

    assertThat(people.subjectsReferredTo(Set.of()))
        .extracting(SubjectEntry::label, SubjectEntry::role)
        .containsExactly(
            tuple("Officer A", "SUBJECT"),
            tuple("Officer B", "SUBJECT"),
            tuple("Officer C", "VICTIM"),
            tuple("Inspector", "REPORTER"));
  }

  @Test
  void knowsWhereAllSevenMembersServedBefore() throws IOException {
    Publication page = page("001_fadcde4ae3077abe");
    People people = people(page);
    ChatEntry chat = Chats.of(page, people).getFirst();

    assertThat(chat.statedSize()).isEqualTo(7);
    assertThat(chat.messagesReviewed()).isEqualTo(6000);
    assertThat(people.subjects())
        .filteredOn(subject -> Objects.equals(subject.size(), 7))
        .singleElement()
        .satisfies(seven ->
            assertThat(seven.service())
                .singleElement()
                .satisfies(before -> {
                  assertThat(before.force()).isEqualTo("civil-nuclear-constabulary");
                  assertThat(before.status()).isEqualTo("FORMER");
                }));
  }

  @Test
  void readsBothSizesOfOneChat() throws IOException {
    Publication page = page("002_f382fb9cf33fecbe");
    Publication reply = page("004_dd67db8ae0c3aeb9");
    ChatEntry chat = Chats.of(page, people(page)).getFirst();

    assertThat(chat.statedSize()).isEqualTo(42);
    assertThat(chat.otherwise()).singleElement().extracting("value").isEqualTo(40);
    assertThat(Chats.of(reply, people(reply)).getFirst().statedSize()).isEqualTo(40);
  }

  private static Publication page(String seed) throws IOException {
    return Invented.official(Files.readString(SharedMaterial.require("seeds/" + seed + ".txt")));
  }

  private static People people(Publication page) {
    return People.of(page, VOCABULARY, List.of("metropolitan"));
  }
}
