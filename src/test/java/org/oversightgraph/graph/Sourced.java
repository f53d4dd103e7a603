package org.oversightgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact.Disputed;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;

/** Passages of publications that are trusted differently, and what they state. */
public final class Sourced {

  public static final SourceDocument OFFICIAL =
      document("An official report", DocumentKind.OFFICIAL);
  public static final SourceDocument OTHER_OFFICIAL =
      document("Another report", DocumentKind.OFFICIAL);
  public static final SourceDocument FORCE = document("A force's reply", DocumentKind.FORCE);
  public static final SourceDocument PRESS = document("An article", DocumentKind.PRESS);

  private static final Ref CHAT = Ref.within("a-case", NodeKind.GROUP_CHAT, "group");

  private Sourced() {}

  private static SourceDocument document(String title, DocumentKind kind) {
    return SourceDocument.cited(title, "A publisher", kind, null, null);
  }

  public static Passage passage(SourceDocument document, int paragraph) {
    return Passage.of(document, "paragraph=" + paragraph);
  }

  public static Evidence curated(SourceDocument document) {
    return evidence(Basis.CURATED, passage(document, 1));
  }

  public static Evidence extracted(SourceDocument document) {
    return evidence(Basis.EXTRACTED, passage(document, 1));
  }

  public static Evidence evidence(Basis basis, Passage... passages) {
    return Evidence.of(basis, Arrays.asList(passages));
  }

  public static Stated stated(String property, Object value, Evidence evidence) {
    return new Stated(CHAT, Map.of(property, value), evidence);
  }

  public static Disputed disputed(String property, Object value, Evidence evidence) {
    return new Disputed(CHAT, property, value, evidence);
  }

  /** How a node keeps that these passages support a property. */
  public static List<String> statedBy(String property, Evidence evidence) {
    return evidence.passages().stream()
        .map(passage -> property + " " + evidence.basis() + " " + passage.id())
        .toList();
  }
}
