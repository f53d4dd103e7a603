package org.oversightgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things to make sentences of, and what every sentence has to look like. */
public final class Sentences {

  private Sentences() {}

  public static Map<String, @Nullable Object> node(String id, String label, Object... properties) {
    Map<String, @Nullable Object> node = new HashMap<>();
    node.put("id", id);
    node.put("labels", List.of(label));
    for (int place = 0; place < properties.length; place += 2) {
      node.put(String.valueOf(properties[place]), properties[place + 1]);
    }
    return node;
  }

  /** One of each kind, where singular and plural differ one of either. */
  public static List<Map<String, @Nullable Object>> things() {
    return List.of(
        node("officer:1", "Officer", "label", "Officer A", "size", 1L),
        node("officer:2", "Officer", "label", "Inspector who escalated the matter", "size", 1L),
        node("cohort:1", "Cohort", "label", "Four former officers", "size", 4L),
        node("cohort:2", "Cohort", "label", "Officers of a team"),
        node("case:1", "Case", "title", "A letter on a board."),
        node("chat:1", "GroupChat", "name", "Group of seven", "statedSize", 7L),
        node("chat:2", "GroupChat", "statedSize", 40L),
        node("chat:3", "GroupChat"),
        node("station:1", "Station", "name", "Forest Gate Police Station"),
        node("force:1", "Force", "name", "Metropolitan Police Service"),
        node("force:2", "Force", "name", "Kent Police"),
        node("body:1", "Body", "name", "College of Policing"),
        node("standard:1", "Standard", "name", "Honesty and Integrity"),
        node("theme:1", "Theme", "name", "Workplace culture"),
        node("proceeding:1", "Proceeding", "kind", "MISCONDUCT_HEARING"),
        node("outcome:1", "Outcome", "kind", "WRITTEN_WARNING"),
        node("finding:1", "Finding", "stage", "PANEL", "result", "PROVEN"),
        node("recommendation:1", "Recommendation", "gist", "Speak up", "count", 1L),
        node(
            "recommendation:2", "Recommendation", "gist", "Of these only the number", "count", 15L),
        node("response:1", "Response", "status", "ACCEPTED"),
        node("allegation:1", "Allegation", "gist", "Said nothing"),
        node("action:1", "Action", "gist", "A line to call"));
  }

  public static List<Map<String, @Nullable Object>> of(String... kinds) {
    return things().stream().filter(node -> List.of(kinds).contains(Phrases.kind(node))).toList();
  }

  /** A capital, one full stop, at the end, and no word or space twice. */
  public static void assertReadsAsEnglish(String sentence) {
    assertThat(sentence)
        .matches("\\p{Lu}.*[^.]\\.")
        .doesNotContain("  ", "null", "_", " ,", " .", "the the ", "the a ", "the one of")
        .doesNotContainPattern("\\b(\\w+) \\1\\b")
        .doesNotContainPattern("\\ba [aeiou]")
        .doesNotContainPattern("\\b(officers|team) (is|was|has|serves|faces)\\b");
    if (!sentence.contains(" and ") && !sentence.contains("recommendations")) {
      assertThat(sentence)
          .doesNotContainPattern(
              "(fficer A|matter|\"|Station|Police|Service) (are|were|have|serve|face)\\b");
    }
  }
}
