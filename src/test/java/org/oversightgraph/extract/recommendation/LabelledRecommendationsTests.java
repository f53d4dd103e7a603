package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.CaseFile.RecommendationEntry;
import org.oversightgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All pages of the corpus against what the site itself recorded of their recommendations. */
class LabelledRecommendationsTests {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM, uuuu", Locale.UK);
  private static final Map<String, String> ANSWERS =
      Map.of("Yes", "ACCEPTED", "No", "NOT_ACCEPTED", "Awaiting response", "AWAITING_RESPONSE");

  @Test
  void agreesWithTheSite() throws IOException {
    Map<String, JsonNode> labels = new HashMap<>();
    lines(SharedMaterial.require("corpus/labels.jsonl"))
        .forEach(each -> labels.put(each.get("id").asString(), each));
    List<String> misses = new ArrayList<>();
    int labelled = 0;
    for (JsonNode line : lines(SharedMaterial.require("corpus/pages.jsonl"))) {
      JsonNode label = labels.get(line.get("id").asString());
      List<RecommendationEntry> dated =
          Recommendations.of(
                  Invented.official(line.get("text").asString()),
                  List.of(),
                  List.of(),
                  Vocabulary.load())
              .stream()
              .filter(entry -> entry.made() != null)
              .toList();
      labelled += label.get("recommendation_on").isNull() ? 0 : 1;
      if (!agrees(label, dated)) {
        misses.add(label.get("id").asString());
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

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
  }
}
