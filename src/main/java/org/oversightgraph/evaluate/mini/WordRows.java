package org.oversightgraph.evaluate.mini;

import static org.oversightgraph.evaluate.mini.comparing.Answer.strings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.Answer;
import org.oversightgraph.evaluate.mini.comparing.Complaints;
import org.oversightgraph.evaluate.mini.comparing.Held;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.ActionEntry;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import tools.jackson.databind.JsonNode;

/** Scores what is told in words: gists of allegations, recommendations, actions, complaints. */
final class WordRows {

  private final View view;
  private final Answer answer;
  private final Held held;
  private final Tally tally;

  private WordRows(View view, Tally tally) {
    this.view = view;
    this.answer = view.answer();
    this.held = view.held();
    this.tally = tally;
  }

  static void score(View view, Tally tally) {
    WordRows rows = new WordRows(view, tally);
    rows.gists();
    rows.recommendations();
    rows.complaints();
    rows.actions();
  }

  private record Told(Set<String> who, String gist) {}

  private void gists() {
    List<Told> told = new ArrayList<>();
    for (int page = 0; page < held.pages(); page++) {
      for (AllegationEntry each : held.page(page).file().allegations()) {
        told.add(new Told(held.ids(page, each.subjects()), each.gist()));
      }
    }
    JsonNode wanted = answer.wanted("allegations");
    for (JsonNode each : wanted) {
      Set<String> who = view.holder(Answer.text(each, "who"));
      boolean found =
          told.stream()
              .anyMatch(each1 ->
                  !Collections.disjoint(each1.who(), who)
                      && hasAll(strings(each.path("gist_must_contain")), each1.gist())
                      && hasNone(strings(each.path("gist_must_not_contain")), each1.gist()));
      List<String> one = List.of(each.path("who") + " " + each.path("gist_must_contain"));
      tally.add("gists", found ? one : List.of(), List.of(), found ? List.of() : one);
    }
    if (answer.has("allegations") && wanted.isEmpty()) {
      tally.add("gists", List.of(), told.stream().map(Told::gist).toList(), List.of());
    }
  }

  private void recommendations() {
    if (!answer.has("recommendations")) {
      return;
    }
    List<RecommendationEntry> free = new ArrayList<>(held.every(CaseFile::recommendations));
    List<JsonNode> right = new ArrayList<>();
    List<JsonNode> missing = new ArrayList<>();
    for (JsonNode wanted : answer.wanted("recommendations")) {
      RecommendationEntry found =
          free.stream().filter(each -> fits(each, wanted)).findFirst().orElse(null);
      (found == null ? missing : right).add(wanted);
      free.removeIf(each -> each == found);
    }
    List<JsonNode> instead = new ArrayList<>();
    for (JsonNode optional : answer.optional("recommendations")) {
      free.stream().filter(each -> fits(each, optional)).forEach(each -> instead.add(optional));
      free.removeIf(each -> fits(each, optional));
    }
    for (JsonNode wanted : List.copyOf(missing)) {
      if (to(wanted).equals(addressees(instead, to(wanted)))) {
        missing.remove(wanted);
        right.add(wanted);
      }
    }
    tally.add(
        "recommendations",
        right,
        free.stream().map(each -> each.status() + " " + each.gist()).toList(),
        missing);
  }

  /** Whom those that are addressed to some of these are addressed to. */
  private static Set<String> addressees(List<JsonNode> recommendations, Set<String> all) {
    Set<String> told = new HashSet<>();
    recommendations.stream()
        .map(WordRows::to)
        .filter(some -> all.containsAll(some) && !some.equals(all))
        .forEach(told::addAll);
    return told;
  }

  private static boolean fits(RecommendationEntry held, JsonNode wanted) {
    return new HashSet<>(held.addressedTo()).equals(to(wanted))
        && Objects.equals(held.status(), Answer.text(wanted, "status"))
        && hasAll(strings(wanted.path("gist_must_contain")), held.gist());
  }

  private static Set<String> to(JsonNode recommendation) {
    return new HashSet<>(strings(recommendation.path("to")));
  }

  private void complaints() {
    if (!answer.has("complaints")) {
      return;
    }
    List<Complaints.Said> have = Complaints.of(held);
    List<JsonNode> right = new ArrayList<>();
    List<JsonNode> missing = new ArrayList<>();
    for (JsonNode wanted : answer.wanted("complaints")) {
      String about = wanted.path("about").asString();
      boolean found =
          have.stream()
              .anyMatch(each ->
                  each.result().equals(wanted.path("result").asString())
                      && (about.contains("complaint") || hasAll(List.of(about), each.words())));
      (found ? right : missing).add(wanted);
    }
    tally.add("complaints", right, rest(have, right.size()), missing);
  }

  private void actions() {
    if (!answer.has("actions")) {
      return;
    }
    List<ActionEntry> have =
        held.every(CaseFile::recommendations).stream()
            .flatMap(each -> each.responses().stream())
            .flatMap(each -> each.actions().stream())
            .toList();
    List<JsonNode> right = new ArrayList<>();
    List<JsonNode> missing = new ArrayList<>();
    for (JsonNode wanted : answer.wanted("actions")) {
      boolean found =
          have.stream()
              .anyMatch(each ->
                  Objects.equals(edtf(each), Answer.text(wanted, "on"))
                      && hasAll(strings(wanted.path("gist_must_contain")), each.gist()));
      (found ? right : missing).add(wanted);
    }
    tally.add("actions", right, rest(have, right.size()), missing);
  }

  private static @Nullable String edtf(ActionEntry action) {
    return action.on() == null ? null : action.on().edtf();
  }

  private static <T> List<T> rest(List<T> all, int matched) {
    return all.subList(Math.min(matched, all.size()), all.size());
  }

  private static boolean hasAll(Collection<String> words, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(each -> low.contains(each.toLowerCase(Locale.ROOT)));
  }

  private static boolean hasNone(Collection<String> words, String text) {
    return words.stream().noneMatch(each -> hasAll(List.of(each), text));
  }
}
