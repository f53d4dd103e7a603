package org.oversightgraph.extract.setting;

import java.util.Optional;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;

/** What kind of matter it is, and who investigated it. */
final class Remit {

  private static final RuleBook MATTER = RuleBook.of("matter");
  private static final RuleBook MODE = RuleBook.of("mode");

  private Remit() {}

  /** COMPLAINT, CONDUCT or DSI, as the prose says, else as the heading does. */
  static Optional<Said<String>> matter(Publication page) {
    Statements statements = new Statements(page, MATTER);
    Stream<Found> prose =
        statements.in(Parts.prose(page)).filter(found -> Statements.looksIn(found, "PROSE"));
    Stream<Found> title =
        statements.in(Parts.title(page)).filter(found -> Statements.looksIn(found, "TITLE"));
    return Statements.best(Stream.concat(title, prose), any -> true)
        .map(found -> statements.said(found));
  }

  /** INDEPENDENT where the oversight body speaks of its own investigation, else as is stated. */
  static Optional<Said<String>> mode(Publication page) {
    Statements statements = new Statements(page, MODE);
    boolean official = page.document().kind() == DocumentKind.OFFICIAL;
    Stream<Found> found = statements.in(Parts.prose(page));
    return Statements.best(found, each -> official || !isOwn(each))
        .map(each -> statements.said(each));
  }

  private static boolean isOwn(Found found) {
    return found.rule().yield("speaker").equals("OVERSIGHT");
  }
}
