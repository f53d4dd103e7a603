package org.oversightgraph.link.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who did not challenge, report or supervise, whose conduct it was, and what was left undone. */
final class FailingSentence {

  private FailingSentence() {}

  /**
   * The sentence for a failing.
   *
   * @param who of whom it is said
   * @param about labels of those whose conduct it was
   */
  static String of(Map<?, ?> failing, String who, List<String> about) {
    String said = "FOUND".equals(failing.get("result")) ? "found" : "said";
    String whom = about.isEmpty() ? "" : " of " + String.join("; ", about);
    String undone =
        switch (String.valueOf(failing.get("kind"))) {
          case "CHALLENGE" -> "not to have challenged improper conduct" + whom;
          case "REPORT" -> "not to have reported improper conduct" + whom;
          default ->
              "not to have supervised" + (about.isEmpty() ? " as expected" : whom.substring(3));
        };
    return who + ", " + said + " " + undone + ": " + text(failing.get("gist")) + ".";
  }

  private static String text(@Nullable Object gist) {
    return String.valueOf(gist).strip().replaceFirst("\\.$", "");
  }
}
