package org.oversightgraph.extract.people.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.people.Told;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.MemberEntry;

/** Group chats that were examined. */
class ChatTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An officer posted a joke in a WhatsApp group of 23 colleagues. | WhatsApp | 23 |",
        "A group on the Signal network had nine members, all of whom were serving officers."
            + " | Signal | 9 |",
        "Officers in a Telegram group chat were examined, and we read more than 4,500 messages."
            + " | Telegram | | 4500",
        "An officer ran a WhatsApp group. 812 messages were exchanged between 31 officers."
            + " About 40 messages were rude. | WhatsApp | 31 | 812"
      })
  void readsPlatformSizeAndMessages(String text, String platform, Integer size, Integer messages) {
    ChatEntry chat = Told.of(text).chats().getFirst();

    assertThat(chat.platform()).isEqualTo(platform);
    assertThat(chat.statedSize()).isEqualTo(size);
    assertThat(chat.messagesReviewed()).isEqualTo(messages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The officer sent her WhatsApp messages.",
        "A man posted threats in a Facebook group.",
        "The officer was on Facebook. A group of people stood by."
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(Told.of(text).chats()).isEmpty();
  }

  @Test
  void readsTheName() {
    ChatEntry chat =
        Told.of("An officer wrote to a WhatsApp group called ‘Night Owls’ at dawn.")
            .chats()
            .getFirst();

    assertThat(chat.name()).isEqualTo("Night Owls");
    assertThat(chat.key()).isEqualTo("whatsapp-group");
  }

  @Test
  void readsTheMembers() {
    Told told =
        Told.of(
            "A sergeant posted a poem in a WhatsApp group of colleagues. A constable who read it"
                + " in the group raised concerns. The group contained seven police officers.");

    assertThat(told.chats().getFirst().members())
        .extracting(MemberEntry::subject, MemberEntry::role)
        .containsExactly(
            tuple("seven-officers", "MEMBER"),
            tuple("sergeant", "SENDER"),
            tuple("constable", "REPORTER"));
  }

  @Test
  void makesNoSenderOfSomebodyWhoIsOnlyAccused() {
    Told told = Told.of("A sergeant allegedly shared a picture with a WhatsApp group.");

    assertThat(told.chats().getFirst().members()).isEmpty();
  }

  @Test
  void keepsBothSizesWhereTheyDiffer() {
    Told told =
        Told.of(
            "An officer shared it with a WhatsApp group of 23 colleagues."
                + " The WhatsApp group containing thirty officers did nothing.");
    ChatEntry chat = told.chats().getFirst();

    assertThat(chat.statedSize()).isEqualTo(23);
    assertThat(chat.otherwise())
        .singleElement()
        .satisfies(other -> assertThat(other.value()).isEqualTo(30));
    assertThat(Invented.words(told.page, chat.evidence(), "statedSize"))
        .containsExactly("An officer shared it with a WhatsApp group of 23 colleagues.");
  }
}
