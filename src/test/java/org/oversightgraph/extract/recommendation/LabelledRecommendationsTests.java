package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.Corpus;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** All pages of the corpus against what the site itself recorded of their recommendations. */
class LabelledRecommendationsTests {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM, uuuu", Locale.UK);
  private static final Map<String, String> ANSWERS =
      Map.of("Yes", "ACCEPTED", "No", "NOT_ACCEPTED", "Awaiting response", "AWAITING_RESPONSE");

  @Test
  void agreesWithTheSite() {
    Vocabulary vocabulary = Vocabulary.load();
    List<String> misses = new ArrayList<>();
    int labelled = 0;
    for (Corpus.Page page : Corpus.require()) {
      JsonNode label = page.label();
      List<RecommendationEntry> dated =
          Recommendations.of(page.publication(), List.of(), List.of(), vocabulary).stream()
              .filter(entry -> entry.made() != null)
              .toList();
      labelled += label.get("recommendation_on").isNull() ? 0 : 1;
      if (!agrees(label, dated)) {
        misses.add(page.id());
      }
    }

    assertThat(labelled).isGreaterThan(100);
    assertThat(misses).hasSizeLessThanOrEqualTo(labelled / 100);
  }

  private static boolean agrees(JsonNode label, List<RecommendationEntry> dated) {
    @Nullable LocalDate made = day(label.get("recommendation_on"));
    if (made == null) {
      return dated.isEmpty();
    }
    return !dated.isEmpty()
        && dated.stream()
            .allMatch(entry ->
                made.equals(entry.made())
                    && day(label.get("response_due")).equals(entry.due())
                    && ANSWERS.get(label.get("accepted").asString()).equals(entry.status()));
  }

  private static @Nullable LocalDate day(JsonNode label) {
    return label.isNull() ? null : LocalDate.parse(label.asString(), DAY);
  }
}
