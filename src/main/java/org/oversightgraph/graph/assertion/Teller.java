package org.oversightgraph.graph.assertion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.SourceDocument;

/**
 * Who states the facts of a case file: a person who wrote it, a person who reviewed what was read,
 * or a publication that was read. A teller replaces what it told before.
 *
 * @param name the same whenever this teller speaks of this case
 * @param basis how the facts that it tells now were obtained
 * @param bases how the facts that it replaces were obtained
 * @param documents the publications that it cites or cited before
 */
public record Teller(String name, Basis basis, Set<Basis> bases, Set<String> documents) {

  /** What the name of a person who reviewed begins with. */
  public static final String REVIEWED = "reviewed ";

  private static final String PAGE = "page ";

  public static Teller of(CaseFile file, List<SourceDocument> documents) {
    Set<String> cited = new LinkedHashSet<>();
    documents.forEach(document -> cited.add(document.id()));
    String key = file.theCase().key();
    Basis basis = file.basis();
    return switch (basis) {
      case CURATED -> new Teller(key, basis, EnumSet.of(Basis.CURATED), cited);
      case REVIEWED ->
          new Teller(REVIEWED + key, basis, EnumSet.of(Basis.EXTRACTED, Basis.REVIEWED), cited);
      case EXTRACTED, TABLE ->
          new Teller(ofPage(documents.getFirst().origin()), basis, EnumSet.of(basis), cited);
    };
  }

  /** The name of a publication that is read, which stays when its text changes. */
  public static String ofPage(@Nullable String origin) {
    return PAGE + origin;
  }

  /** The same teller, who cited these documents as well when it was heard last. */
  public Teller having(Collection<String> citedBefore) {
    Set<String> all = new LinkedHashSet<>(documents);
    all.addAll(citedBefore);
    return new Teller(name, basis, bases, all);
  }

  /** Whether this teller gave a support. */
  public boolean gave(Support support) {
    return bases.contains(support.basis()) && documents.contains(support.document());
  }

  /** Whether nobody has looked at what it tells. */
  public boolean unchecked() {
    return basis == Basis.EXTRACTED || basis == Basis.TABLE;
  }
}
