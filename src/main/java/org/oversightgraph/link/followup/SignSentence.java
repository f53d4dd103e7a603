package org.oversightgraph.link.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Capitals;
import org.oversightgraph.link.Phrases;

/** What shows that improper conduct went unchallenged, and who supervised, in words. */
public final class SignSentence {

  private static final String STANDARD =
      "the standard on challenging and reporting improper conduct";

  private SignSentence() {}

  /** The sentence for a row of {@code read/case-unchallenged}. */
  public static String of(Map<String, @Nullable Object> sign) {
    String who = people(sign);
    String words = words(sign, who);
    return Capitals.capital(words);
  }

  private static String words(Map<String, @Nullable Object> sign, String who) {
    return switch (String.valueOf(sign.get("kind"))) {
      case "STANDARD_FOUND" ->
          "On an allegation against " + who + ": " + STANDARD + " was found to be breached.";
      case "STANDARD_ALLEGED" ->
          "On an allegation against " + who + ": " + STANDARD + " is named; " + found(sign) + ".";
      case "ALLEGED_IN_WORDS" -> failing(sign, who);
      case "DID_NOT_CHALLENGE" -> who + ": did not challenge what was said in a group chat.";
      default ->
          of(sign, "gist") == null
              ? "This service's own tag for the case: " + of(sign, "name") + "."
              : failing(sign, who);
    };
  }

  private static String failing(Map<String, @Nullable Object> sign, String who) {
    Map<?, ?> failing = sign.get("node") instanceof Map<?, ?> node ? node : Map.of();
    return FailingSentence.of(failing, who, labels(sign, "about"));
  }

  private static String found(Map<String, @Nullable Object> sign) {
    List<?> results = sign.get("results") instanceof List<?> list ? list : List.of();
    if (results.contains("NOT_PROVEN") || results.contains("NOT_GUILTY")) {
      return "it was not proven";
    }
    if (results.contains("CASE_TO_ANSWER")) {
      return "there was a case to answer, and no later finding on it is stated";
    }
    return results.contains("NO_CASE_TO_ANSWER")
        ? "there was no case to answer"
        : "no finding on it is stated";
  }

  private static String people(Map<String, @Nullable Object> sign) {
    List<String> labels = labels(sign, "subjects");
    return labels.isEmpty() ? "somebody not stated" : String.join("; ", labels);
  }

  private static List<String> labels(Map<String, @Nullable Object> sign, String group) {
    List<?> people = sign.get(group) instanceof List<?> list ? list : List.of();
    return people.stream()
        .filter(Map.class::isInstance)
        .map(person -> Phrases.of(properties(person)).text())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> properties(Object node) {
    return (Map<String, @Nullable Object>) node;
  }

  private static @Nullable Object of(Map<String, @Nullable Object> sign, String property) {
    return sign.get("node") instanceof Map<?, ?> node ? node.get(property) : null;
  }
}
