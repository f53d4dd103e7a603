package org.oversightgraph.evaluate;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** Compares case files, page by page, with what the pages are known to state. */
public final class Evaluation {

  private static final Pattern RANGE = Pattern.compile(".*#char=(\\d+),(\\d+)");

  private final Codes codes;
  private final Set<Field> fields;
  private final Map<String, Map<Field, Expected>> expected = new HashMap<>();
  private final Map<Column, Map<Field, Score>> scores = new EnumMap<>(Column.class);
  private final List<Miss> misses = new ArrayList<>();
  private final int goldPages;
  private int pages;

  /** An evaluation in some of the fields. */
  public Evaluation(Material material, Set<Field> fields, Vocabulary vocabulary) {
    this.codes = new Codes(vocabulary);
    this.fields = fields;
    this.goldPages = material.gold().size();
    Expectations expectations = new Expectations(codes);
    material.gold().forEach(page -> expect(page.id(), expectations.of(page)));
    material.labels().forEach(label -> expect(label.id(), expectations.of(label)));
  }

  private void expect(String page, Map<Field, Expected> more) {
    expected.computeIfAbsent(page, any -> new EnumMap<>(Field.class)).putAll(more);
  }

  /** Whether anything is known of a page. */
  public boolean knows(String page) {
    return expected.containsKey(page);
  }

  /** Whether a page is known to state something; nothing where that is not known or left open. */
  public Optional<Boolean> states(String page, Field field, String value) {
    Expected values = expected.getOrDefault(page, Map.of()).get(field);
    return values == null || values.open().contains(value)
        ? Optional.empty()
        : Optional.of(values.values().contains(value));
  }

  /** Compares what was read on one page. */
  public void compare(String page, Publication publication, CaseFile read) {
    pages++;
    Map<Field, Collection<Item>> found = GoldView.of(read, codes);
    expected
        .getOrDefault(page, Map.of())
        .forEach((field, values) -> {
          if (fields.contains(field)) {
            compare(page, publication, field, values, found.getOrDefault(field, List.of()));
          }
        });
  }

  /** Counts a page that could not be read: all that is known of it is missing. */
  public void missed(String page) {
    pages++;
    expected
        .getOrDefault(page, Map.of())
        .forEach((field, values) -> {
          if (fields.contains(field)) {
            count(page, field, new Score(0, 0, values.values().size()));
            values
                .values()
                .forEach(each -> miss(new Miss(page, field, false, each, List.of(), List.of())));
          }
        });
  }

  /** The scores so far. */
  public Report report() {
    return new Report(pages, goldPages, Map.copyOf(scores), List.copyOf(misses));
  }

  private void compare(
      String page, Publication publication, Field field, Expected values, Collection<Item> found) {
    Map<String, Item> items =
        found.stream().collect(toMap(Item::value, item -> item, (one, two) -> one));
    List<String> missing =
        values.values().stream().filter(each -> !items.containsKey(each)).sorted().toList();
    List<Item> wrong =
        found.stream()
            .filter(each ->
                !values.values().contains(each.value()) && !values.open().contains(each.value()))
            .toList();
    int right = values.values().size() - missing.size();
    count(page, field, new Score(right, wrong.size(), missing.size()));
    List<String> rest = wrong.stream().map(Item::value).toList();
    missing.forEach(each -> miss(new Miss(page, field, false, each, rest, List.of())));
    wrong.forEach(each ->
        miss(new Miss(page, field, true, each.value(), missing, passages(publication, each))));
  }

  private void count(String page, Field field, Score score) {
    scores
        .computeIfAbsent(Column.of(page), any -> new EnumMap<>(Field.class))
        .merge(field, score, Score::plus);
  }

  /** Held-out pages are only scored: nobody who writes rules is to see what is wrong with them. */
  private void miss(Miss miss) {
    if (Column.of(miss.page()) == Column.WRITTEN_ON) {
      misses.add(miss);
    }
  }

  private static List<String> passages(Publication publication, Item item) {
    List<String> words = new ArrayList<>();
    for (String citation : item.citations()) {
      Matcher range = RANGE.matcher(citation);
      if (range.matches()) {
        int end = Math.min(Integer.parseInt(range.group(2)), publication.text().length());
        words.add(
            publication.text().substring(Math.min(Integer.parseInt(range.group(1)), end), end));
      }
    }
    return words;
  }
}
