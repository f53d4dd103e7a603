package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oversightgraph.link.Sentences.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oversightgraph.link.LinkSentence.End;

class LinkSentenceTests {

  private static final String[] PEOPLE = {"Officer", "Cohort"};

  /** By kind: what can be shared, and whose ends can share it. */
  private static final Map<LinkKind, String[][]> SHARED =
      Map.of(
          LinkKind.SHARED_CASE,
          new String[][] {{"Case"}, {"Officer", "Cohort", "GroupChat", "Station", "Force"}},
          LinkKind.SHARED_CHAT,
          new String[][] {{"GroupChat"}, {"Officer", "Cohort", "Case"}},
          LinkKind.SHARED_PROCEEDING,
          new String[][] {{"Proceeding"}, {"Officer", "Cohort", "Case"}},
          LinkKind.SHARED_STATION,
          new String[][] {{"Station"}, {"Officer", "Cohort", "Case", "Station"}},
          LinkKind.SHARED_FORMER_EMPLOYER,
          new String[][] {{"Force"}, PEOPLE},
          LinkKind.SHARED_FORCE,
          new String[][] {{"Force"}, {"Officer", "Cohort", "Case", "Station"}},
          LinkKind.SHARED_RECOMMENDATION,
          new String[][] {{"Recommendation"}, {"Case", "Station", "Force"}},
          LinkKind.SAME_PERSON,
          new String[][] {PEOPLE, {"Case", "GroupChat"}});

  static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    SHARED.forEach((kind, ends) -> {
      for (Map<String, @Nullable Object> via : Sentences.of(ends[0])) {
        for (Map<String, @Nullable Object> one : Sentences.of(ends[1])) {
          for (Map<String, @Nullable Object> other : Sentences.of(ends[1])) {
            all.add(Arguments.of(kind, via, as(one, "one"), as(other, "other")));
          }
          if (kind != LinkKind.SAME_PERSON
              && kind != LinkKind.SHARED_PROCEEDING
              && kind != LinkKind.SHARED_RECOMMENDATION
              && !sameSort(via, one)) {
            all.add(Arguments.of(kind, via, via, as(one, "one")));
            all.add(Arguments.of(kind, via, as(one, "one"), via));
          }
        }
      }
    });
    return all.stream();
  }

  /** Two stations can be parts of a third, so that a thing is told from an end by its id. */
  private static Map<String, @Nullable Object> as(
      Map<String, @Nullable Object> node, String which) {
    Map<String, @Nullable Object> end = new HashMap<>(node);
    end.put("id", which);
    return end;
  }

  private static boolean sameSort(
      Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
    return Phrases.kind(one).equals(Phrases.kind(other)) && !Phrases.kind(one).equals("Station");
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsAsEnglish(
      LinkKind kind,
      Map<String, @Nullable Object> via,
      Map<String, @Nullable Object> one,
      Map<String, @Nullable Object> other) {
    Sentences.assertReadsAsEnglish(
        LinkSentence.of(kind, via, new End(one, null), new End(other, null)));
  }

  @ParameterizedTest
  @EnumSource(LinkKind.class)
  void hasWordsForEveryKind(LinkKind kind) {
    assertThat(kind == LinkKind.LINKED_CASE || SHARED.containsKey(kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARED_CHAT | chat:1 | officer:1 | cohort:1 \
          | Officer A and four former officers took part in the same group chat of seven.
          SHARED_CHAT | chat:1 | officer:1 | chat:1 | Officer A took part in the group chat "Group of seven".
          SHARED_CHAT | chat:2 | case:1 | chat:2 \
          | The case "A letter on a board" examined the group chat of 40.
          SHARED_CASE | case:1 | cohort:1 | chat:3 \
          | Four former officers are involved in the case "A letter on a board", in which the group chat was examined.
          SHARED_STATION | station:1 | officer:2 | case:1 \
          | The inspector who escalated the matter was posted to Forest Gate Police Station, \
          where the case "A letter on a board" took place.
          SHARED_PROCEEDING | proceeding:1 | officer:1 | officer:2 \
          | Officer A and the inspector who escalated the matter were dealt with at the same misconduct hearing.
          SHARED_FORCE | force:1 | officer:1 | cohort:1 \
          | Officer A and four former officers are known to serve in the Metropolitan Police Service.
          SHARED_FORMER_EMPLOYER | force:2 | force:2 | cohort:1 | Four former officers once served in Kent Police.
          SHARED_RECOMMENDATION | recommendation:2 | case:1 | force:1 \
          | The case "A letter on a board" led to the 15 recommendations "Of these only the number", \
          which were given to the Metropolitan Police Service.
          SAME_PERSON | officer:2 | officer:1 | officer:2 \
          | Officer A and the inspector who escalated the matter are one person, by an accepted assertion.
          """)
  void saysWhyTwoAreLinked(LinkKind kind, String via, String one, String other, String sentence) {
    assertThat(LinkSentence.of(kind, thing(via), end(one, null), end(other, null)))
        .isEqualTo(sentence);
  }

  @Test
  void tellsTwoOfTheSameNameApart() {
    Map<String, @Nullable Object> second = as(thing("officer:1"), "officer:9");
    Map<String, @Nullable Object> cohort = as(thing("cohort:1"), "cohort:9");

    assertThat(
            LinkSentence.of(
                LinkKind.SHARED_CHAT,
                thing("chat:1"),
                end("officer:1", null),
                new End(second, null)))
        .startsWith("Officer A and another officer A took");
    assertThat(
            LinkSentence.of(
                LinkKind.SHARED_CHAT,
                thing("chat:1"),
                end("cohort:1", null),
                new End(cohort, null)))
        .startsWith("Four former officers and four other former officers took");
  }

  @Test
  void saysOfHowManyItHolds() {
    assertThat(
            LinkSentence.of(
                LinkKind.SHARED_FORCE, thing("force:1"), end("cohort:1", 1L), end("force:1", null)))
        .isEqualTo(
            "One of the four former officers is known to serve in the Metropolitan Police Service.");
  }

  @Test
  void saysThatCasesAreLinked() {
    Map<String, @Nullable Object> other = node("case:2", "Case", "title", "Another");

    assertThat(
            LinkSentence.of(LinkKind.LINKED_CASE, other, end("case:1", null), new End(other, null)))
        .isEqualTo("The case \"A letter on a board\" is linked to the case \"Another\".");
  }

  @Test
  void refusesWhatCannotBeShared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            LinkSentence.of(
                LinkKind.SHARED_FORMER_EMPLOYER,
                thing("force:1"),
                end("case:1", null),
                end("officer:1", null)));
  }

  private static Map<String, @Nullable Object> thing(String id) {
    return Sentences.things().stream()
        .filter(node -> id.equals(node.get("id")))
        .findFirst()
        .orElseThrow();
  }

  private static End end(String id, @Nullable Long count) {
    return new End(thing(id), count);
  }
}
