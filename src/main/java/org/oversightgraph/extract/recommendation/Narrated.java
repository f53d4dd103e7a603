package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Addressees.Asked;
import org.oversightgraph.extract.recommendation.Answers.Status;
import org.oversightgraph.fact.Wording;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/**
 * Recommendations that prose tells of. What is suggested for one officer, or for disciplinary
 * proceedings, is none; nor is one that asks nobody in so many words.
 */
final class Narrated {

  private static final RulesByKind RULES = RulesByKind.of("recommendations");
  private static final double SAME = 0.5;
  private static final int SENTENCES_AFTER = 3;
  private static final Set<String> TO_THE_PAGES_FORCE = Set.of("UNADDRESSED", "REPORTED");
  private static final Pattern AFTER_NAME =
      Pattern.compile("[,.;:]|\\s(?:and a|as a|to|which|following|in|on|about|regarding)\\s");

  private final Publication page;
  private final Addressees addressees;
  private final Answers answers;
  private Asked learners = Asked.NOBODY;

  Narrated(Publication page, Addressees addressees, Answers answers) {
    this.page = page;
    this.addressees = addressees;
    this.answers = answers;
  }

  /** Those that are not among the recommendations that the page's sections hold. */
  List<Draft> beside(List<Draft> held) {
    List<Draft> drafts = new ArrayList<>();
    if (!held.isEmpty() && addressees.onRecommendationPage()) {
      return drafts;
    }
    for (Span section : page.all(Section.Kind.NARRATIVE)) {
      List<Span> statements = Statements.of(page, section);
      learners = Asked.NOBODY;
      for (int index = 0; index < statements.size(); index++) {
        Span last = statements.get(Math.min(index + SENTENCES_AFTER, statements.size() - 1));
        read(statements.get(index), last, held.isEmpty(), drafts);
      }
    }
    drafts.removeIf(draft -> held.stream().anyMatch(other -> alike(draft, other)));
    return drafts;
  }

  /**
   * Those of an article that only says how many the oversight body made; made to the main force.
   */
  List<Draft> reported() {
    List<Draft> drafts = new ArrayList<>();
    Span end = new Span(page.text().length(), page.text().length());
    for (Span statement : Statements.ofNarrative(page)) {
      RULES
          .first("REPORTED", page.text(), statement)
          .filter(this::several)
          .filter(found -> drafts.stream().noneMatch(draft -> same(draft, found)))
          .ifPresent(found -> add(found, statement, end, drafts));
    }
    return drafts;
  }

  private static boolean same(Draft draft, Found found) {
    return Objects.equals(draft.count(), count(found));
  }

  private boolean alike(Draft one, Draft other) {
    return Wording.likeness(page.at(one.what()), page.at(other.what())) >= SAME;
  }

  private void read(Span statement, Span last, boolean alone, List<Draft> drafts) {
    RULES
        .first("LEARNING_FOR", page.text(), statement)
        .flatMap(found -> found.place("to"))
        .ifPresent(to -> learners = addressees.named(to, statement));
    List<Found> counted = counted(statement);
    if (!counted.isEmpty()) {
      counted.stream().filter(found -> alone).forEach(found -> add(found, statement, last, drafts));
    } else {
      RULES
          .first("NARRATED", page.text(), statement)
          .filter(found -> !RULES.anyOf("INDIVIDUAL", page.text(), statement))
          .ifPresent(found -> add(found, statement, last, drafts));
    }
  }

  private List<Found> counted(Span statement) {
    List<Found> counted =
        RULES.all("COUNTED", page.text(), statement).stream().filter(this::several).toList();
    return counted.isEmpty() && addressees.oneForce()
        ? RULES.all("UNADDRESSED", page.text(), statement)
        : counted;
  }

  private boolean several(Found found) {
    return Numbers.count(found.words("count").orElse("")) > 1;
  }

  private void add(Found found, Span statement, Span last, List<Draft> drafts) {
    Asked asked = asked(found, statement);
    if (asked.nobody()) {
      return;
    }
    Span what = found.place("what").orElseGet(() -> counted(found, statement));
    Span after = new Span(found.span().start(), last.end());
    Optional<Status> status = answers.told(after);
    drafts.add(
        new Draft(
            statement,
            what,
            found.reading(),
            count(found),
            asked,
            status,
            Answers.responses(status, List.of(), asked.only()),
            false));
  }

  /** From the number to the one that is asked. */
  private Span counted(Found found, Span statement) {
    int start = found.place("count").orElse(statement).start();
    int end = found.place("to").map(this::name).orElse(statement).end();
    return new Span(start, end);
  }

  private Span name(Span to) {
    Matcher end = AFTER_NAME.matcher(page.at(to));
    return new Span(to.start(), end.find() ? to.start() + end.start() : to.end());
  }

  private static @Nullable Integer count(Found found) {
    return found.words("count").map(Numbers::count).orElse(null);
  }

  /** Who is asked in so many words, else who was said before to have something to learn. */
  private Asked asked(Found found, Span statement) {
    if (TO_THE_PAGES_FORCE.contains(found.rule().finds())) {
      return addressees.mainForce(statement);
    }
    Optional<Span> to = found.place("to");
    Span what = found.place("what").orElse(statement);
    Asked asked = addressees.named(to.orElse(what), statement);
    if (!asked.nobody() || to.isPresent()) {
      return asked;
    }
    return RULES.anyOf("AT_LARGE", page.text(), what) && learners.nobody()
        ? addressees.mainForce(statement)
        : learners.at(statement);
  }
}
