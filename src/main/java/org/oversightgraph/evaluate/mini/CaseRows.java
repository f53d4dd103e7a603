package org.oversightgraph.evaluate.mini;

import static org.oversightgraph.evaluate.mini.comparing.Answer.strings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.Answer;
import org.oversightgraph.evaluate.mini.comparing.Failings;
import org.oversightgraph.evaluate.mini.comparing.Held;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import tools.jackson.databind.JsonNode;

/** Scores what is held of the case itself: setting, places, proceedings, signs, masked names. */
final class CaseRows {

  private static final Set<String> PLACE_WORDS =
      Set.of("the", "at", "of", "in", "police", "station", "custody", "suite");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private final Answer answer;
  private final Held held;
  private final Tally tally;

  private CaseRows(View view, Tally tally) {
    this.answer = view.answer();
    this.held = view.held();
    this.tally = tally;
  }

  static void score(View view, Tally tally) {
    CaseRows rows = new CaseRows(view, tally);
    rows.proceedings();
    rows.stations();
    rows.sign("unchallenged", Failings.unchallenged(rows.held));
    rows.sign("supervision", Failings.supervision(rows.held));
    rows.learning();
    rows.names();
    rows.setting();
    if (rows.answer.has("conflicts")) {
      List<Object> wanted = new ArrayList<>();
      rows.answer.wanted("conflicts").forEach(wanted::add);
      tally.add("conflicts", List.of(), List.of(), wanted);
    }
  }

  /** A proceeding by its kind and when it was held. */
  record Took(String kind, @Nullable String on) {}

  private void proceedings() {
    if (!answer.has("proceedings")) {
      return;
    }
    Set<Took> want = proceedings(answer.wanted("proceedings"));
    Set<Took> may = proceedings(answer.optional("proceedings"));
    Set<Took> have = new LinkedHashSet<>();
    held.every(CaseFile::proceedings)
        .forEach(each ->
            have.add(new Took(each.kind(), each.held() == null ? null : each.held().edtf())));
    Set<String> kinds = kinds(want);
    Set<Took> all = new LinkedHashSet<>(have);
    for (Took wanted : want) {
      boolean instead =
          may.stream()
              .filter(have::contains)
              .anyMatch(each ->
                  each.kind().equals(wanted.kind())
                      || (!kinds.contains(each.kind())
                          && each.on() != null
                          && each.on().equals(wanted.on())));
      if (instead) {
        all.add(wanted);
      }
    }
    tally.sets("proceedings", want, all, may);
    tally.loose("proceedings, whenever", kinds, kinds(all), kinds(may));
  }

  private static Set<Took> proceedings(JsonNode list) {
    Set<Took> all = new LinkedHashSet<>();
    list.forEach(
        each -> all.add(new Took(each.path("kind").asString(), Answer.text(each, "held"))));
    return all;
  }

  private static Set<String> kinds(Collection<Took> proceedings) {
    return new LinkedHashSet<>(proceedings.stream().map(Took::kind).toList());
  }

  private void stations() {
    if (answer.has("stations")) {
      tally.sets(
          "stations",
          places(strings(answer.wanted("stations"))),
          places(held.stations()),
          places(strings(answer.optional("stations"))));
    }
  }

  private static List<Set<String>> places(Collection<String> names) {
    List<Set<String>> places = new ArrayList<>();
    for (String name : names) {
      Set<String> words = new TreeSet<>();
      WORD.matcher(name.toLowerCase(Locale.ROOT))
          .results()
          .forEach(each -> words.add(each.group()));
      words.removeAll(PLACE_WORDS);
      places.add(words);
    }
    return places;
  }

  private void sign(String row, boolean seen) {
    if (answer.has(row)) {
      boolean wanted = answer.wanted(row).asBoolean();
      List<String> yes = List.of("yes");
      tally.sets(row, wanted ? yes : List.of(), seen ? yes : List.of(), List.of());
    }
  }

  private void learning() {
    if (answer.has("learning")) {
      tally.sets(
          "learning",
          stated(answer.wanted("learning").asString()),
          stated(held.first(CaseEntry::learning)),
          List.of());
    }
  }

  private static List<String> stated(@Nullable String learning) {
    return learning == null || learning.isEmpty() || learning.equals("NOT_STATED")
        ? List.of()
        : List.of(learning);
  }

  /** Names may stand nowhere; other words that look like names stay in the text. */
  private void names() {
    if (!answer.has("masked") || !held.found()) {
      return;
    }
    List<String> texts = held.texts().toList();
    List<String> masked = strings(answer.wanted("masked"));
    tally.sets(
        "masked", masked, masked.stream().filter(each -> !stands(each, texts)).toList(), List.of());
    String all = String.join(" ", texts);
    List<String> kept = strings(answer.wanted("kept"));
    tally.sets("kept", kept, kept.stream().filter(all::contains).toList(), List.of());
  }

  private static boolean stands(String name, List<String> texts) {
    Pattern plain = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    Pattern address = Pattern.compile(plain.pattern(), Pattern.CASE_INSENSITIVE);
    return texts.stream()
        .anyMatch(text -> (text.startsWith("http") ? address : plain).matcher(text).find());
  }

  private void setting() {
    Set<String> want = new LinkedHashSet<>();
    Set<String> have = new LinkedHashSet<>();
    Map<String, @Nullable String> ours = new HashMap<>();
    ours.put("mode", held.first(CaseEntry::mode));
    ours.put("matter", held.first(CaseEntry::matter));
    ours.forEach((property, value) -> {
      if (answer.has(property)) {
        want.add(property + " " + Objects.toString(Answer.text(answer.all(), property), "none"));
        if (value != null) {
          have.add(property + " " + value);
        }
      }
    });
    if (answer.has("forces")) {
      strings(answer.wanted("forces")).forEach(each -> want.add("force " + each));
      held.forces().forEach(each -> have.add("force " + each));
    }
    tally.sets("setting", want, have, List.of());
  }
}
