package org.oversightgraph.graph.assertion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Passage;

/**
 * Which of two sources is believed where they differ: what a person reviewed or wrote before what
 * was only extracted, and then the oversight body before the force, and both before the press.
 */
public final class Trust {

  private static final int A_PERSON_SAW_IT = 100;

  private final Map<String, DocumentKind> kinds = new HashMap<>();

  public void know(String document, DocumentKind kind) {
    kinds.put(document, kind);
  }

  public int of(Basis basis, Collection<Passage> passages) {
    return passages.stream()
        .mapToInt(passage -> of(basis, passage.document().kind()))
        .max()
        .orElse(0);
  }

  public int of(List<Support> supports) {
    return supports.stream()
        .mapToInt(support -> of(support.basis(), kind(support.document())))
        .max()
        .orElse(0);
  }

  private DocumentKind kind(String document) {
    return Objects.requireNonNullElse(kinds.get(document), DocumentKind.PRESS);
  }

  private static int of(Basis basis, DocumentKind kind) {
    int seen = basis == Basis.CURATED || basis == Basis.REVIEWED ? A_PERSON_SAW_IT : 0;
    return seen + kind.trust();
  }
}
