package org.oversightgraph.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.GoldPage.Assessment;
import org.oversightgraph.evaluate.GoldPage.Chat;

/** What the gold and the labels expect of a page, written as a {@link GoldView} writes it. */
final class Expectations {

  private final Codes codes;

  Expectations(Codes codes) {
    this.codes = codes;
  }

  Map<Field, Expected> of(GoldPage page) {
    Map<Field, Expected> expected = new EnumMap<>(Field.class);
    expected.put(Field.REFERENCES, Expected.of(page.references()));
    expected.put(Field.FORCES, codes(page.forces()));
    expected.put(Field.STATIONS, all(page.stations(), Codes::plain));
    expected.put(Field.INCIDENT_FROM, Expected.of(GoldDates.edtf(page.incidentFrom())));
    expected.put(Field.MATTER, Expected.of(page.matter()));
    expected.put(Field.MODE, Expected.of(page.mode()));
    conduct(page, expected);
    expected.put(Field.RANKS, Expected.of(page.ranks()));
    expected.put(
        Field.FORMER_EMPLOYERS, all(page.formerEmployers(), each -> codes.of(each.force())));
    chats(page.groupChats(), expected);
    expected.put(Field.RECOMMENDATION_STATUS, Expected.of(page.recommendationStatus()));
    expected.put(Field.RECOMMENDATION_TO, codes(page.recommendationTo()));
    expected.put(Field.RECOMMENDATION_ON, Expected.of(GoldDates.edtf(page.recommendationOn())));
    expected.put(Field.RESPONSE_DUE, Expected.of(GoldDates.edtf(page.responseDue())));
    return expected;
  }

  Map<Field, Expected> of(Label label) {
    Map<Field, Expected> expected = new EnumMap<>(Field.class);
    expected.put(Field.LABEL_REFERENCE, Expected.of(reference(label.reference())));
    expected.put(Field.LABEL_PUBLISHED, Expected.of(label.published()));
    expected.put(Field.LABEL_FORCES, codes(Objects.requireNonNullElse(label.forces(), List.of())));
    expected.put(
        Field.LABEL_RECOMMENDATION_ON, Expected.of(GoldDates.edtf(label.recommendationOn())));
    expected.put(Field.LABEL_RESPONSE_DUE, Expected.of(GoldDates.edtf(label.responseDue())));
    expected.put(Field.LABEL_ACCEPTED, Expected.of(accepted(label.accepted())));
    return expected;
  }

  private static void conduct(GoldPage page, Map<Field, Expected> expected) {
    expected.put(Field.STANDARDS, all(page.standards(), GoldPage.NamedStandard::standard));
    expected.put(
        Field.STANDARDS_STATUS,
        all(page.standards(), each -> Written.pair(each.standard(), each.status())));
    expected.put(
        Field.CASE_TO_ANSWER, assessments(page, (each, by) -> Written.pair(each.level(), by)));
    expected.put(
        Field.CASE_TO_ANSWER_COUNT,
        assessments(
            page, (each, by) -> Written.counted(Written.pair(each.level(), by), each.count())));
    expected.put(Field.PROCEEDINGS, all(page.proceedings(), GoldPage.Held::kind));
    expected.put(
        Field.PROCEEDINGS_DATE,
        all(page.proceedings(), each -> Written.dated(each.kind(), GoldDates.edtf(each.on()))));
    expected.put(Field.OUTCOMES, all(page.outcomes(), GoldPage.Result::kind));
    expected.put(
        Field.OUTCOMES_COUNT,
        Expected.of(
            numbers(page.outcomes()).entrySet().stream()
                .map(each -> Written.counted(each.getKey(), each.getValue()))
                .toList()));
  }

  private static void chats(List<Chat> chats, Map<Field, Expected> expected) {
    expected.put(Field.CHAT_PLATFORM, present(chats, Chat::platform));
    expected.put(Field.CHAT_MEMBERS, present(chats, Chat::members));
    expected.put(Field.CHAT_MESSAGES, present(chats, Chat::messages));
  }

  /** How many people had each outcome; where the gold gives no number, one. */
  private static Map<String, Integer> numbers(List<GoldPage.Result> outcomes) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    outcomes.forEach(each ->
        numbers.merge(each.kind(), Objects.requireNonNullElse(each.count(), 1), Integer::sum));
    return numbers;
  }

  /**
   * Where the gold does not say by whom, either answer is left open; so is the force's where only
   * the kind of proceeding implies it.
   */
  private static Expected assessments(GoldPage page, BiFunction<Assessment, String, String> words) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> open = new LinkedHashSet<>();
    for (Assessment each : page.caseToAnswer()) {
      if (each.by() == null) {
        Stream.of("investigator", "force").map(by -> words.apply(each, by)).forEach(open::add);
      } else if (page.forceImplied() && each.by().equals("force")) {
        open.add(words.apply(each, each.by()));
      } else {
        values.add(words.apply(each, each.by()));
      }
    }
    return new Expected(values, open);
  }

  private Expected codes(List<String> names) {
    return all(names, codes::of);
  }

  private static <T> Expected all(List<T> list, Function<T, String> words) {
    return Expected.of(list.stream().map(words).toList());
  }

  private static Expected present(List<Chat> chats, Function<Chat, @Nullable Object> value) {
    return Expected.of(
        chats.stream()
            .map(value)
            .filter(Objects::nonNull)
            .map(each -> each.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  /** With a stroke, where the site's record has a slip of the key. */
  private static @Nullable String reference(@Nullable String reference) {
    return reference == null ? null : reference.replace('-', '/');
  }

  private static @Nullable String accepted(@Nullable String answer) {
    return switch (answer) {
      case null -> null;
      case "Yes" -> "accepted";
      case "No" -> "not-accepted";
      default -> answer.toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }
}
