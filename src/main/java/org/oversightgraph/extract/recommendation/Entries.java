package org.oversightgraph.extract.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.LeftOut;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Answers.Status;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Days;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Makes entries of drafts: with dates, power, stations and themes, and the evidence of each. */
final class Entries {

  private static final RulesByKind RULES = RulesByKind.of("recommendations");
  private static final Pattern KIND_OF_STATION =
      Pattern.compile(
          "\\s+(?:police station|police office|station|custody (?:suite|unit|centre|block)|custody)$",
          Pattern.CASE_INSENSITIVE);

  private final Publication page;
  private final List<StationEntry> stations;
  private final List<Found> bases;
  private final List<Found> made;
  private final List<Found> due;

  Entries(Publication page, List<StationEntry> stations) {
    this.page = page;
    this.stations = stations;
    Span everything = new Span(0, page.text().length());
    bases = RULES.all("BASIS", page.text(), everything);
    made = RULES.all("MADE", page.text(), everything);
    due = RULES.all("DUE", page.text(), everything);
  }

  /** One entry for each draft, with keys of their own. */
  List<RecommendationEntry> of(List<Draft> drafts) {
    Set<String> keys = new HashSet<>();
    List<RecommendationEntry> entries = new ArrayList<>();
    for (Draft draft : drafts) {
      Span words = draft.sentence();
      String what = "a recommendation in characters %d to %d".formatted(words.start(), words.end());
      LeftOut.orNote(what, () -> entry(draft, keys)).ifPresent(entries::add);
    }
    return entries;
  }

  private RecommendationEntry entry(Draft draft, Set<String> keys) {
    Proofs proofs = new Proofs().whole(draft.reading());
    String gist = Gist.of(page.at(draft.what()));
    proofs.of("gist", draft.reading(), List.of(draft.sentence()));
    if (draft.count() != null) {
      proofs.of("count", draft.reading(), List.of(draft.sentence()));
    }
    if (!draft.asked().nobody()) {
      proofs.of("addressedTo", draft.reading(), draft.asked().spans());
    }
    String status = draft.status().map(Status::code).orElse(null);
    draft.status().ifPresent(read -> proofs.of("status", read.reading(), List.of(read.span())));
    LocalDate on = draft.dated() ? day(made, draft, "made", proofs) : null;
    LocalDate until = draft.dated() ? day(due, draft, "due", proofs) : null;
    String basis = basis(proofs);
    List<String> places = places(draft, proofs);
    List<String> themes = themes(draft, proofs);
    return new RecommendationEntry(
        Slug.unique(gist, keys),
        gist,
        draft.count(),
        basis,
        on,
        until,
        status,
        draft.asked().codes(),
        places,
        themes,
        draft.responses(),
        proofs.citations(),
        List.of());
  }

  /** The day that stands last before the recommendation, else the first on the page. */
  private @Nullable LocalDate day(List<Found> dates, Draft draft, String property, Proofs proofs) {
    Optional<Found> nearest =
        dates.stream()
            .filter(found -> found.span().end() <= draft.sentence().start())
            .reduce((first, second) -> second)
            .or(() -> dates.stream().findFirst());
    LocalDate day = nearest.flatMap(found -> found.words("date")).flatMap(Days::in).orElse(null);
    if (day != null) {
      Found found = nearest.orElseThrow();
      proofs.of(property, found.reading(), List.of(found.span()));
    }
    return day;
  }

  private @Nullable String basis(Proofs proofs) {
    List<String> stated =
        bases.stream().map(found -> found.rule().yield("basis")).distinct().toList();
    if (stated.isEmpty()) {
      return null;
    }
    proofs.of(
        "basisInLaw",
        bases.getFirst().reading(),
        bases.stream().map(found -> sentence(found.span())).toList());
    return stated.size() == 1 ? stated.getFirst() : "BOTH";
  }

  private Span sentence(Span words) {
    return page.sentences().stream()
        .filter(sentence -> sentence.contains(words))
        .findFirst()
        .orElse(words);
  }

  private List<String> places(Draft draft, Proofs proofs) {
    String words = page.at(draft.sentence());
    List<String> named =
        stations.stream()
            .filter(station -> names(words, station.name()))
            .map(StationEntry::key)
            .toList();
    if (!named.isEmpty()) {
      proofs.of("stations", draft.reading(), List.of(draft.sentence()));
    }
    return named;
  }

  private static boolean names(String words, String station) {
    String stem = KIND_OF_STATION.matcher(station).replaceFirst("");
    String kind = stem.equals(station) ? "" : "\\s+(?:police|station|custody)";
    return Pattern.compile("\\b" + Pattern.quote(stem) + kind + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(words)
        .find();
  }

  private List<String> themes(Draft draft, Proofs proofs) {
    List<Found> found = RULES.all("THEME", page.text(), draft.sentence());
    if (!found.isEmpty()) {
      proofs.of("themes", found.getFirst().reading(), List.of(draft.sentence()));
    }
    return found.stream().map(each -> each.rule().yield("theme")).distinct().toList();
  }
}
