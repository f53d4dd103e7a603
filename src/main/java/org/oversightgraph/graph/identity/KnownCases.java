package org.oversightgraph.graph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Wording;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.source.DocumentKind;

/**
 * Finds the case in the graph that a case file is about: by a reference, as the same page read
 * before, by its heading, which names force and month, by a recommendation in the same words, and
 * an article by station and time. Where two cases could be meant, neither is.
 */
public final class KnownCases {

  /** Two wordings of one recommendation to one body, in publications of any cases, are as like. */
  private static final double SAME_RECOMMENDATION = 0.6;

  /** The same where both also name the same station. */
  private static final double SAME_AT_ONE_STATION = 0.3;

  private final Transaction transaction;

  public KnownCases(Transaction transaction) {
    this.transaction = transaction;
  }

  /**
   * The keys of the cases that the files are about, in their order; a file about none that is known
   * has its own.
   *
   * @throws ReferencesDisagree if the references of a file belong to more than one case
   */
  public List<String> keysOf(List<CaseFile> files) {
    Map<Integer, List<Row>> rows =
        transaction.run("write/known-cases", Map.of("rows", rows(files))).stream()
            .collect(Collectors.groupingBy(row -> row.number("index")));
    List<String> keys = new ArrayList<>();
    for (int index = 0; index < files.size(); index++) {
      CaseFile file = files.get(index);
      keys.add(
          byReference(file, rows.getOrDefault(index, List.of()))
              .or(() -> byRecommendation(file))
              .or(() -> byPlace(file))
              .orElse(file.theCase().key()));
    }
    return keys;
  }

  private static List<Map<String, Object>> rows(List<CaseFile> files) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (CaseFile file : files) {
      Map<String, Object> row = new HashMap<>();
      Heading heading = Heading.of(file.documents().getFirst().title());
      row.put("index", rows.size());
      row.put("numbers", file.theCase().references());
      row.put("origin", origin(file));
      row.put("teller", Teller.ofPage(origin(file)));
      row.put("heading", file.basis() == Basis.CURATED || !heading.tells() ? "" : heading.text());
      row.put("forces", file.theCase().forces());
      rows.add(row);
    }
    return rows;
  }

  private static String origin(CaseFile file) {
    var held = file.documents().getFirst().held();
    return held == null || held.origin() == null ? "" : held.origin();
  }

  private static Optional<String> byReference(CaseFile file, List<Row> found) {
    Set<String> held = keys(found, "REFERENCE");
    if (held.size() > 1) {
      throw new ReferencesDisagree(file.theCase().references(), held);
    }
    Set<String> sameHeading =
        keys(
            found.stream()
                .filter(row ->
                    file.theCase().references().isEmpty() || row.list("references").isEmpty())
                .toList(),
            "HEADING");
    return held.stream()
        .findFirst()
        .or(() -> only(keys(found, "ORIGIN")))
        .or(() -> only(sameHeading));
  }

  private static Set<String> keys(List<Row> found, String how) {
    return found.stream()
        .filter(row -> row.text("how").equals(how))
        .map(row -> row.text("key"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> only(Set<String> keys) {
    return keys.size() == 1 ? keys.stream().findFirst() : Optional.empty();
  }

  /** The case of a recommendation that is the same in words and goes to the same body. */
  private Optional<String> byRecommendation(CaseFile file) {
    List<RecommendationEntry> made =
        file.theCase().references().isEmpty() && file.basis() != Basis.CURATED
            ? file.recommendations().stream().filter(KnownCases::inWords).toList()
            : List.of();
    if (made.isEmpty()) {
      return Optional.empty();
    }
    List<String> bodies = made.stream().flatMap(each -> each.addressedTo().stream()).toList();
    Set<String> stations = Set.copyOf(scenes(file));
    Map<String, Double> likeness = new TreeMap<>();
    for (Row row : transaction.run("write/recommendations-to", Map.of("bodies", bodies))) {
      boolean place = row.<String>list("stations").stream().anyMatch(stations::contains);
      double like = made.stream().mapToDouble(each -> likeness(each, row)).max().orElse(0);
      if (like >= (place ? SAME_AT_ONE_STATION : SAME_RECOMMENDATION)) {
        likeness.merge(row.text("key"), like, Math::max);
      }
    }
    return likeness.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static boolean inWords(RecommendationEntry entry) {
    return entry.count() == null || entry.count() == 1;
  }

  /** How like they are; two that were made on different days are different. */
  private static double likeness(RecommendationEntry entry, Row row) {
    Object made = row.get("made");
    if (entry.made() != null && made != null && !made.equals(entry.made())) {
      return 0;
    }
    return Stream.concat(Stream.of(row.text("gist")), row.<String>list("passages").stream())
        .mapToDouble(words -> Wording.likeness(entry.gist(), words))
        .max()
        .orElse(0);
  }

  /** The one case of the force at one of these stations and in this time, for an article. */
  private Optional<String> byPlace(CaseFile file) {
    PartialDate occurred = file.theCase().occurred();
    if (file.documents().getFirst().kind() != DocumentKind.PRESS
        || file.basis() == Basis.CURATED
        || occurred == null) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> at = new HashMap<>();
    at.put("forces", file.theCase().forces());
    at.put("stations", scenes(file));
    at.put("earliest", occurred.earliest());
    at.put("latest", occurred.latest());
    return only(
        transaction.run("write/cases-at", at).stream()
            .map(row -> row.text("key"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The names of the stations that are not only mentioned. */
  private static List<String> scenes(CaseFile file) {
    return file.stations().stream()
        .filter(station -> !file.theCase().mentioned().contains(station.key()))
        .map(CaseFile.StationEntry::name)
        .distinct()
        .toList();
  }
}
