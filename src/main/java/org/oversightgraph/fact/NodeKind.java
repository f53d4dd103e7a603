package org.oversightgraph.fact;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of node that facts speak of; {@link #label} is the label in the graph. */
public enum NodeKind {
  CASE("Case"),
  OFFICER("Officer"),
  COHORT("Cohort"),
  STATION("Station"),
  GROUP_CHAT("GroupChat", "chat", false),
  ALLEGATION("Allegation"),
  FINDING("Finding"),
  PROCEEDING("Proceeding"),
  OUTCOME("Outcome"),
  COMPLAINT("Complaint"),
  FAILING("Failing"),
  DOUBT("Doubt"),
  MISSED("Missed"),
  RECOMMENDATION("Recommendation"),
  RESPONSE("Response"),
  ACTION("Action"),
  FORCE("Force", "force", true),
  BODY("Body", "body", true),
  STANDARD("Standard", "standard", true),
  THEME("Theme", "theme", true);

  private final String label;
  private final String prefix;
  private final boolean coded;

  NodeKind(String label) {
    this(label, label.toLowerCase(Locale.ROOT), false);
  }

  NodeKind(String label, String prefix, boolean coded) {
    this.label = label;
    this.prefix = prefix;
    this.coded = coded;
  }

  /** The kind whose nodes have this label. */
  public static NodeKind ofLabel(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fact speaks of a " + label));
  }

  /** The node's label. */
  public String label() {
    return label;
  }

  /** What its ids begin with, before the colon. */
  public String prefix() {
    return prefix;
  }

  /** Whether it comes from a code list, so that its code identifies it openly. */
  public boolean coded() {
    return coded;
  }
}
