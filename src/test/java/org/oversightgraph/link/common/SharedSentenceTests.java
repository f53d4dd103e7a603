package org.oversightgraph.link.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oversightgraph.link.Sentences.assertReadsAsEnglish;
import static org.oversightgraph.link.Sentences.node;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Sentences;

class SharedSentenceTests {

  private static final Map<LinkKind, List<String>> NODES =
      Map.of(
          LinkKind.SHARED_CASE, List.of("Case"),
          LinkKind.SHARED_CHAT, List.of("GroupChat"),
          LinkKind.SHARED_FORCE, List.of("Force"),
          LinkKind.SHARED_FORMER_EMPLOYER, List.of("Force"),
          LinkKind.SHARED_STATION, List.of("Station"),
          LinkKind.SHARED_PROCEEDING, List.of("Proceeding"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0  | 0 | false | 7  | true  | 7 | All 7 members of the group chat are known to
          1 | 0  | 0 | false | 2  | true  | 2 | Both members of the group chat are known to
          1 | 0  | 0 | true  | 6  | true  | 6 | All 6 known members of the group chat are known to
          1 | 0  | 0 | false | 7  | true  | 3 | Of the 7 members of the group chat, 3 are known to
          3 | 0  | 0 | false | 20 | true  | 3 | Of the 20 members of these 3 group chats, 3 are known to
          3 | 0  | 0 | true  | 9  | false | 9 | Of the at least 9 known members of these 3 group chats, 9 are known to
          0 | 1  | 0 | false | 4  | true  | 4 | All 4 subjects of the case are known to
          0 | 12 | 0 | false | 31 | true  | 9 | Of the 31 subjects of these 12 cases, 9 are known to
          0 | 12 | 0 | false | 31 | false | 9 | Of the at least 31 subjects of these 12 cases, 9 are known to
          1 | 2  | 0 | false | 5  | true  | 5 | Of the 5 members of the group chat and subjects of these 2 cases, all are known to
          2 | 1  | 0 | false | 2  | true  | 2 | Of the 2 members of these 2 group chats and subjects of the case, both are known to
          0 | 0  | 2 | false | 2  | true  | 2 | Both people asked about are known to
          0 | 0  | 3 | false | 9  | true  | 2 | Of the 9 people asked about, 2 are known to
          1 | 1  | 1 | true  | 9  | true  | 9 | All 9 people asked about are known to
          """)
  void namesWhoIsMeant(ArgumentsAccessor row) {
    Meant meant =
        new Meant(
            row.getLong(0),
            row.getLong(1),
            row.getLong(2),
            row.getBoolean(3),
            row.getLong(4),
            row.getBoolean(5));

    assertThat(sentence(meant, LinkKind.SHARED_STATION, "Station", row.getLong(6)))
        .isEqualTo(row.getString(7) + " have been posted to Forest Gate Police Station.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARED_CASE            | be involved in the case "A letter on a board"
          SHARED_CHAT            | have taken part in the group chat "Group of seven"
          SHARED_FORCE           | serve or to have served in the Metropolitan Police Service
          SHARED_FORMER_EMPLOYER | have once served in the Metropolitan Police Service
          SHARED_STATION         | have been posted to Forest Gate Police Station
          SHARED_PROCEEDING      | have been dealt with at the same misconduct hearing
          """)
  void saysInWhatWayTheyShareIt(LinkKind kind, String end) {
    Meant both = new Meant(1, 0, 0, false, 2, true);

    assertThat(sentence(both, kind, NODES.getOrDefault(kind, List.of()).getFirst(), 2))
        .isEqualTo("Both members of the group chat are known to " + end + ".");
  }

  @Test
  void callsAChatWithoutANameTheSame() {
    Meant both = new Meant(0, 0, 2, false, 2, true);

    assertThat(SharedSentence.of(both, LinkKind.SHARED_CHAT, node("chat:3", "GroupChat"), 2))
        .isEqualTo("Both people asked about are known to have taken part in the same group chat.");
  }

  static Stream<Arguments> everyForm() {
    return NODES.keySet().stream()
        .flatMap(kind ->
            Sentences.of(NODES.getOrDefault(kind, List.of()).toArray(String[]::new)).stream()
                .flatMap(node ->
                    Stream.of(2L, 3L, 31L)
                        .flatMap(of ->
                            Stream.of(true, false)
                                .map(exact -> Arguments.of(kind, node, of, exact)))));
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void readsAsEnglish(LinkKind kind, Map<String, @Nullable Object> node, long of, boolean exact) {
    for (Meant meant :
        List.of(
            new Meant(1, 0, 0, true, of, exact),
            new Meant(2, 3, 0, false, of, exact),
            new Meant(0, 1, 0, false, of, exact),
            new Meant(0, 0, 5, false, of, exact))) {
      assertReadsAsEnglish(SharedSentence.of(meant, kind, node, 2));
      assertReadsAsEnglish(SharedSentence.of(meant, kind, node, of));
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"SAME_PERSON", "LINKED_CASE", "SHARED_RECOMMENDATION"})
  void refusesWhatPeopleDoNotShare(LinkKind kind) {
    Meant both = new Meant(1, 0, 0, false, 2, true);

    assertThat(InCommon.KINDS).doesNotContain(kind).hasSize(NODES.size());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedSentence.of(both, kind, Map.of(), 2));
  }

  private static String sentence(Meant meant, LinkKind kind, String label, long having) {
    return SharedSentence.of(meant, kind, Sentences.of(label).getFirst(), having);
  }
}
