package org.oversightgraph.pattern;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.pattern.count.Keys;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.vocabulary.CodeList;
import org.oversightgraph.vocabulary.CodedTerm;
import org.oversightgraph.vocabulary.Vocabulary;

/** What keys are called, and in which order they stand: as in their code list, or by name. */
final class Labels {

  private static final List<String> STAGES =
      List.of("INVESTIGATOR", "FORCE", "PANEL", "COURT", "APPEAL");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param dimension what the keys are of; null where there are none
   * @param stations the names of stations by id
   */
  static Labels of(
      @Nullable Dimension dimension, Vocabulary vocabulary, Map<String, String> stations) {
    Labels labels = new Labels();
    switch (dimension) {
      case FORCE -> vocabulary.forces().forEach(force -> labels.name(force.code(), force.name()));
      case STATION -> stations.forEach(labels::name);
      case STANDARD ->
          vocabulary.standards().forEach(each -> labels.place(each.code(), each.name()));
      case THEME -> vocabulary.themes().forEach(theme -> labels.name(theme.code(), theme.name()));
      case OUTCOME -> labels.place(vocabulary.outcomes());
      case PROCEEDING -> labels.place(vocabulary.proceedings());
      case STAGE -> STAGES.forEach(stage -> labels.place(stage, sentenceCase(stage)));
      case RANK -> labels.place(vocabulary.ranks());
      case RECOMMENDATION_STATUS -> labels.place(vocabulary.responseStatuses());
      case YEAR -> {}
      case null -> {}
    }
    labels.names.put(Keys.NONE_STATED, "None stated");
    labels.places.put(Keys.NONE_STATED, Integer.MAX_VALUE);
    return labels;
  }

  String of(String key) {
    return names.getOrDefault(key, key);
  }

  /** By place in the code list where that has an order, then by name. */
  Comparator<String> order() {
    return Comparator.<String>comparingInt(key -> places.getOrDefault(key, 0))
        .thenComparing(this::of)
        .thenComparing(Comparator.naturalOrder());
  }

  private void name(String key, String name) {
    names.put(key, name);
  }

  private void place(String key, String name) {
    names.put(key, name);
    places.put(key, places.size());
  }

  private void place(CodeList<CodedTerm> terms) {
    terms.forEach(term -> place(term.code(), term.label()));
  }

  private static String sentenceCase(String code) {
    return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
  }
}
