package org.oversightgraph.fact;

import java.util.List;
import java.util.Locale;

/** Which thing a fact is about: its kind, and what identifies one of that kind. */
public record Ref(NodeKind kind, List<String> identity) {

  /** A case, by the key that its case file or its reference gives it. */
  public static Ref ofCase(String key) {
    return new Ref(NodeKind.CASE, List.of(key));
  }

  /** A thing that belongs to one case: its key means nothing outside that case. */
  public static Ref within(String caseKey, NodeKind kind, String key) {
    return new Ref(kind, List.of(caseKey, key));
  }

  /** A person or a cohort: the label, whatever its case and spacing, identifies it in one case. */
  public static Ref subject(String caseKey, NodeKind kind, String label) {
    return within(caseKey, kind, normalised(label));
  }

  /** A station: its name identifies it within one force, for every case. */
  public static Ref station(String force, String name) {
    return new Ref(NodeKind.STATION, List.of(force, normalised(name)));
  }

  /** An entry of a code list. */
  public static Ref coded(NodeKind kind, String code) {
    return new Ref(kind, List.of(code));
  }

  private static String normalised(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
