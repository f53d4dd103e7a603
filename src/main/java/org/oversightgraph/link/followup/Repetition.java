package org.oversightgraph.link.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two recommendations, of which the later takes up what the earlier, accepted one was about. */
record Repetition(Made earlier, Made later, double likeness) {

  List<Map<String, @Nullable Object>> themes() {
    return earlier.themesWith(later);
  }

  List<String> sameOrganisations() {
    return earlier.organisations().stream().filter(later.organisations()::contains).toList();
  }

  long daysBetween() {
    return later.made().toEpochDay() - earlier.made().toEpochDay();
  }

  /** As GraphQL answers it, given the nodes of both by id. */
  Map<String, @Nullable Object> seenFrom(
      Made one, Map<String, Map<String, @Nullable Object>> nodes) {
    Map<String, @Nullable Object> seen = new LinkedHashMap<>();
    seen.put("recommendation", nodes.get((one.equals(earlier) ? later : earlier).id()));
    seen.put("themes", themes());
    seen.put("sameOrganisation", !sameOrganisations().isEmpty());
    seen.put("likeness", Math.round(likeness * 1000) / 1000.0);
    for (String part : List.of("", "Earliest", "Latest", "Text")) {
      seen.put("acceptedOn" + part, earlier.answer().get("on" + part));
    }
    seen.put("certain", earlier.certainlyAcceptedBefore(later));
    seen.put("daysBetween", daysBetween());
    seen.put("sentence", RepetitionSentence.of(this));
    seen.put("evidence", evidence(nodes));
    return seen;
  }

  private List<String> evidence(Map<String, Map<String, @Nullable Object>> nodes) {
    Set<String> passages = new LinkedHashSet<>();
    for (Map<String, @Nullable Object> source :
        List.of(
            nodes.getOrDefault(earlier.id(), Map.of()),
            earlier.answer(),
            nodes.getOrDefault(later.id(), Map.of()))) {
      if (source.get("evidence") instanceof List<?> cited) {
        cited.forEach(passage -> passages.add(String.valueOf(passage)));
      }
    }
    return new ArrayList<>(passages);
  }
}
