package org.oversightgraph.link.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In what way a recommendation is made again, in words. */
final class RepetitionSentence {

  private RepetitionSentence() {}

  static String of(Repetition repetition) {
    Made earlier = repetition.earlier();
    return "On "
        + Days.day(earlier.made())
        + to(earlier.organisations())
        + "; accepted"
        + accepted(earlier)
        + ". "
        + Days.count(repetition.daysBetween())
        + " later, on "
        + Days.day(repetition.later().made())
        + ", "
        + about(repetition.themes())
        + again(repetition)
        + ".";
  }

  private static String accepted(Made earlier) {
    String when = Days.when(earlier.answer(), "on");
    return when.isEmpty()
        ? ", on a day that is not stated; an answer was due by " + Days.day(earlier.until())
        : when;
  }

  private static String about(List<Map<String, @Nullable Object>> themes) {
    List<String> names = themes.stream().map(theme -> String.valueOf(theme.get("name"))).toList();
    return names.isEmpty()
        ? "in like words"
        : "on the same theme" + (names.size() == 1 ? "" : "s") + " (" + joined(names) + ")";
  }

  private static String again(Repetition repetition) {
    List<String> same = repetition.sameOrganisations();
    return same.isEmpty()
        ? to(repetition.later().organisations())
        : " again to the same organisation" + (same.size() == 1 ? ", " : "s, ") + joined(same);
  }

  private static String to(List<String> organisations) {
    return organisations.isEmpty() ? " to somebody not stated" : " to " + joined(organisations);
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
