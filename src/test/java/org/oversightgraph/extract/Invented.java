package org.oversightgraph.extract;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.ReadingLimits;

/** Publications that nobody published, read as any other. */
public final class Invented {

  private static final Publications READER =
      new Publications(ReadingLimits.DEFAULT, UnaryOperator.identity());

  private Invented() {}

  /** A page of the oversight body. */
  public static Publication official(String text) {
    return READER.read("invented", "https://www.policeconduct.gov.uk/invented", text);
  }

  /** What a force published. */
  public static Publication ofForce(String text) {
    return READER.read("invented", "https://www.dorset.police.uk/invented", text);
  }

  /** An article. */
  public static Publication article(String text) {
    return READER.read("invented", "https://news.example/invented", text);
  }

  /** The words that are cited for a property. */
  public static List<String> words(Publication page, Citations evidence, String property) {
    return evidence.byProperty().getOrDefault(property, evidence.all()).stream()
        .map(citation -> citation.substring(citation.indexOf('#') + 1))
        .map(fragment -> Passage.of(page.document(), fragment).text())
        .map(Objects::requireNonNull)
        .toList();
  }
}
