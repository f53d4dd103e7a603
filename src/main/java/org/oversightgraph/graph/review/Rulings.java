package org.oversightgraph.graph.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.review.Review.Verdict;
import org.oversightgraph.graph.state.Changes;
import org.oversightgraph.graph.state.Claims;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.Moment;
import org.oversightgraph.graph.state.NodeState;
import org.springframework.stereotype.Component;

/** Takes down what a person rules on a fact that was read, and makes the graph follow it. */
@Component
public final class Rulings {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final Clock clock;
  private final CaseFiles caseFiles = new CaseFiles();

  public Rulings(Database database, Pseudonyms pseudonyms, Clock clock) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  /**
   * The passage says so.
   *
   * @return the id of the case
   * @throws UnknownFact if the graph holds no such fact
   */
  public String accept(String fact) {
    return rule(new Review(fact, Verdict.ACCEPTED, null));
  }

  /**
   * The passage says something else.
   *
   * @param fact a property of a node: its id, {@code #} and the property
   * @return the id of the case
   * @throws UnknownFact if the graph holds no such fact
   * @throws IllegalArgumentException if the property cannot have this value
   */
  public String correct(String fact, String value) {
    return rule(new Review(fact, Verdict.CORRECTED, value));
  }

  /**
   * The passage says no such thing.
   *
   * @return the id of the case
   * @throws UnknownFact if the graph holds no such fact
   * @throws IllegalArgumentException if nothing would be left without it
   */
  public String reject(String fact) {
    return rule(new Review(fact, Verdict.REJECTED, null));
  }

  private String rule(Review review) {
    Moment moment = Moment.of(clock);
    return database.write(transaction -> rule(review, moment, moment.in(transaction)));
  }

  private String rule(Review review, Moment moment, Transaction transaction) {
    String theCase =
        transaction.run("write/case-of-fact", Map.of("node", review.node())).stream()
            .map(row -> row.text("case"))
            .findFirst()
            .orElseThrow(() -> new UnknownFact(review.fact()));
    transaction.run("write/case-lock", Map.of("cases", List.of(theCase)));
    Held held = Held.read(List.of(theCase), List.of(), transaction);
    check(review, held);

    Reviews reviews = new Reviews();
    reviews.add(review);
    reviews.apply(held);
    Map<String, @Nullable Object> kept = new HashMap<>();
    kept.put("case", theCase);
    String id = pseudonyms.id("review", List.of(theCase, review.fact()));
    kept.put("id", id);
    kept.put("fact", review.fact());
    kept.put("verdict", review.verdict().name());
    kept.put("value", review.value());
    transaction.run("write/keep-nodes", Map.of("ids", List.of(id)));
    transaction.run("write/review", kept);
    Map<String, String> caseOf = new HashMap<>();
    held.nodes().of(theCase).forEach(node -> caseOf.put(node.id(), theCase));
    new Changes(held, caseOf, moment, transaction).write(new Claims(), Map.of(), pseudonyms);
    transaction.run("write/reference", Map.of("cases", List.of(theCase)));
    return theCase;
  }

  private void check(Review review, Held held) {
    if (review.ofRelation()) {
      if (held.relations().keys().stream().noneMatch(key -> key.toString().equals(review.fact()))) {
        throw new UnknownFact(review.fact());
      }
      if (review.verdict() == Verdict.CORRECTED) {
        throw new IllegalArgumentException(
            "a relationship is accepted or rejected; what is right is stated in a case file");
      }
      return;
    }
    NodeState node =
        held.nodes().find(review.node()).orElseThrow(() -> new UnknownFact(review.fact()));
    check(review, node);
  }

  private void check(Review review, NodeState node) {
    String property = review.property();
    if (property == null) {
      if (review.verdict() == Verdict.CORRECTED || node.kind() == NodeKind.CASE) {
        throw new IllegalArgumentException(
            "expected a property of it, such as " + Review.ofProperty(node.id(), "count"));
      }
      return;
    }
    if (node.get(property) == null) {
      throw new UnknownFact(review.fact());
    }
    if (review.verdict() == Verdict.CORRECTED) {
      caseFiles.check(node.kind(), property, Objects.requireNonNull(review.value()));
    } else if (review.verdict() == Verdict.REJECTED && caseFiles.requires(node.kind(), property)) {
      throw new IllegalArgumentException(
          "%s cannot be without %s: correct it, or reject the whole"
              .formatted(node.id(), property));
    }
  }
}
