package org.oversightgraph.extract.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** What a page prints in so many words: its title, references and day of publication. */
final class Printed {

  private static final Reading TITLE = RuleBook.reading("printed/title");
  private static final Reading REFERENCE = RuleBook.reading("printed/reference");
  private static final Reading PUBLISHED = RuleBook.reading("printed/published");

  private Printed() {}

  static Optional<Said<String>> title(Publication page) {
    return Optional.of(new Said<>(page.title(), TITLE, words(page, Section.Kind.TITLE)));
  }

  static List<Said<String>> references(Publication page) {
    return page.references().stream()
        .map(each -> new Said<>(each, REFERENCE, words(page, each)))
        .toList();
  }

  static Optional<Said<LocalDate>> published(Publication page) {
    return Optional.ofNullable(page.published())
        .filter(any -> !page.all(Section.Kind.PUBLISHED).isEmpty())
        .map(day -> new Said<>(day, PUBLISHED, words(page, Section.Kind.PUBLISHED)));
  }

  /** The parts of this kind, else where the page begins. */
  private static List<Span> words(Publication page, Section.Kind kind) {
    List<Span> parts = page.all(kind);
    return parts.isEmpty() ? page.sentences().stream().limit(1).toList() : parts;
  }

  /** The number itself, or where it should stand if it is printed with a slip of the key. */
  private static List<Span> words(Publication page, String reference) {
    for (Span part : page.all(Section.Kind.REFERENCE)) {
      int at = page.text().indexOf(reference, part.start());
      if (at >= 0 && at + reference.length() <= part.end()) {
        return List.of(new Span(at, at + reference.length()));
      }
    }
    int anywhere = page.text().indexOf(reference);
    return anywhere < 0
        ? words(page, Section.Kind.REFERENCE)
        : List.of(new Span(anywhere, anywhere + reference.length()));
  }
}
