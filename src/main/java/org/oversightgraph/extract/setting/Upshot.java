package org.oversightgraph.extract.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/** What a case shows and what came of it for policing; the name of the operation. */
final class Upshot {

  private static final RuleBook LEARNING = RuleBook.of("learning");
  private static final RuleBook THEMES = RuleBook.of("theme");
  private static final RuleBook OPERATIONS = RuleBook.of("operation");
  private static final Reading SECTION = RuleBook.reading("learning/section");
  private static final String MADE = "RECOMMENDATIONS_MADE";

  private Upshot() {}

  /** Whether recommendations were made or nothing was found to learn; empty where it is silent. */
  static Optional<Said<String>> learning(Publication page) {
    List<Span> headed = page.all(Section.Kind.RECOMMENDATIONS);
    if (!headed.isEmpty()) {
      Span first = headed.getFirst();
      Span words =
          page.sentences(first).stream()
              .filter(each -> isProse(page, each))
              .findFirst()
              .orElse(first);
      return Optional.of(Said.of(MADE, SECTION, words));
    }
    Statements statements = new Statements(page, LEARNING);
    List<Found> found = statements.in(Parts.prose(page)).toList();
    return Statements.best(found.stream(), each -> each.rule().finds(MADE))
        .or(() -> Statements.best(found.stream(), any -> true))
        .map(each -> statements.said(each));
  }

  private static boolean isProse(Publication page, Span sentence) {
    return page.at(sentence).contains(" ");
  }

  /** The codes of the themes, each once. */
  static List<Said<String>> themes(Publication page, Vocabulary vocabulary) {
    Map<String, Said<String>> themes = new LinkedHashMap<>();
    for (Found found : themeWords(page)) {
      String code = found.rule().yield("theme");
      if (vocabulary.themes().knows(code)) {
        Span sentence = Sentence.around(page, found.span());
        themes.putIfAbsent(code, Said.of(code, found.reading(), sentence));
      }
    }
    return List.copyOf(themes.values());
  }

  private static List<Found> themeWords(Publication page) {
    Statements statements = new Statements(page, THEMES);
    List<Found> found = new ArrayList<>();
    Stream.of(
            statements.in(Parts.title(page)).filter(each -> Statements.looksIn(each, "TITLE")),
            statements.in(Parts.prose(page)).filter(each -> Statements.looksIn(each, "PROSE")),
            statements
                .in(page.all(Section.Kind.TAGS))
                .filter(each -> Statements.looksIn(each, "TAGS")))
        .forEach(each -> each.forEach(found::add));
    return found;
  }

  /** The name of the first operation that is named. */
  static Optional<Said<String>> operation(Publication page) {
    Statements statements = new Statements(page, OPERATIONS);
    return statements
        .in(Parts.prose(page))
        .findFirst()
        .map(found ->
            Said.of(
                found.words("name").orElseThrow(),
                found.reading(),
                Sentence.around(page, found.span())));
  }
}
