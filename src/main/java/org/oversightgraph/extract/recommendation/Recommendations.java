package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Addressees.Asked;
import org.oversightgraph.extract.recommendation.Answers.Status;
import org.oversightgraph.fact.casefile.CaseFile.ActionEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/** The recommendations of a page: those of its sections, and those that its prose tells of. */
public final class Recommendations {

  private static final RulesByKind RULES = RulesByKind.of("recommendations");

  private final Publication page;
  private final Addressees addressees;
  private final Answers answers;
  private final Entries entries;

  private Recommendations(
      Publication page, List<String> forces, List<StationEntry> stations, Vocabulary vocabulary) {
    this.page = page;
    this.addressees = new Addressees(page, forces, Organisations.of(vocabulary));
    this.answers = new Answers(page);
    this.entries = new Entries(page, stations);
  }

  /**
   * Those that a page states, each once.
   *
   * @param forces codes of the forces that the page is about, the main one first
   * @param stations the stations of its case, of which a recommendation can concern some
   */
  public static List<RecommendationEntry> of(
      Publication page, List<String> forces, List<StationEntry> stations, Vocabulary vocabulary) {
    Recommendations reader = new Recommendations(page, forces, stations, vocabulary);
    List<Draft> drafts = new ArrayList<>();
    Exchanges.inSections(page).forEach(exchange -> drafts.addAll(reader.drafts(exchange, null)));
    if (drafts.size() == 1) {
      drafts.set(0, reader.withHeading(drafts.getFirst()));
    }
    Narrated told = new Narrated(page, reader.addressees, reader.answers);
    drafts.addAll(told.beside(drafts));
    return reader.entries.of(drafts);
  }

  /** Whether a text quotes a recommendation and answers it. */
  public static boolean areAnswered(Publication page) {
    return Exchanges.quoted(page).stream().anyMatch(exchange -> !exchange.answer().isEmpty());
  }

  /**
   * Those that a force's or body's reply quotes, each with its answer.
   *
   * @param replier the code of the one that replies, if it is known
   */
  public static List<RecommendationEntry> answered(
      Publication page,
      Optional<String> replier,
      List<String> forces,
      List<StationEntry> stations,
      Vocabulary vocabulary) {
    List<String> own = replier.map(List::of).orElse(forces);
    Recommendations reader = new Recommendations(page, own, stations, vocabulary);
    List<Draft> drafts = new ArrayList<>();
    for (Exchange exchange : Exchanges.quoted(page)) {
      drafts.addAll(reader.drafts(exchange, replier.orElse(null)));
    }
    return reader.entries.of(drafts);
  }

  /** Those of which an article only says how many the oversight body made. */
  public static List<RecommendationEntry> reported(
      Publication page, List<String> forces, Vocabulary vocabulary) {
    Recommendations reader = new Recommendations(page, forces, List.of(), vocabulary);
    return reader.entries.of(new Narrated(page, reader.addressees, reader.answers).reported());
  }

  private List<Draft> drafts(Exchange exchange, @Nullable String replier) {
    Optional<Status> status = answers.status(exchange);
    List<ActionEntry> actions = answers.actions(exchange, status);
    Optional<Found> announced = RULES.first("ANNOUNCED", page.text(), exchange.words());
    Integer count =
        announced.flatMap(found -> found.words("count")).map(Numbers::count).orElse(null);
    List<Recommended> recommended =
        announced
            .map(found -> List.of(announced(found, exchange)))
            .orElseGet(() -> Recommended.in(page, exchange.words()));
    List<Draft> drafts = new ArrayList<>();
    for (Recommended each : recommended) {
      Asked asked = addressees.of(each);
      String answerer = replier == null ? asked.only() : replier;
      List<ResponseEntry> responses = Answers.responses(status, actions, answerer);
      drafts.add(
          new Draft(
              each.sentence(), each.what(), each.reading(), count, asked, status, responses, true));
    }
    return drafts;
  }

  private Draft withHeading(Draft draft) {
    return draft.askedOf(addressees.withHeading(draft.asked(), draft.sentence()));
  }

  /** Recommendations of which only the number is told: the sentence that tells it. */
  private Recommended announced(Found found, Exchange exchange) {
    Span sentence =
        Statements.of(page, exchange.words()).stream()
            .filter(statement -> statement.contains(found.span()))
            .findFirst()
            .orElse(found.span());
    Span nothing = new Span(sentence.start(), sentence.start());
    return new Recommended(exchange.words(), nothing, sentence, sentence, found.reading());
  }
}
