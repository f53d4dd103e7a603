package org.oversightgraph.graph;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.graph.assertion.Teller;
import org.oversightgraph.graph.assertion.Telling;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Database.Transaction;
import org.oversightgraph.graph.identity.Known;
import org.oversightgraph.graph.identity.KnownCases;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.identity.ReferencesDisagree;
import org.oversightgraph.graph.merge.Identities;
import org.oversightgraph.graph.merge.Merge;
import org.oversightgraph.graph.merge.Sources;
import org.oversightgraph.graph.review.Reviews;
import org.oversightgraph.graph.state.Changes;
import org.oversightgraph.graph.state.Claims;
import org.oversightgraph.graph.state.Held;
import org.oversightgraph.graph.state.Moment;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes case files into the graph, in one transaction: as a whole or not at all. */
@Component
public final class CaseWriter {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final Vocabulary vocabulary;
  private final Clock clock;

  CaseWriter(Database database, Pseudonyms pseudonyms, Vocabulary vocabulary, Clock clock) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /**
   * What came of writing a case.
   *
   * @param facts how many facts the file states
   * @param changes how many nodes and relationships are new, other or gone
   * @param created whether the case was not in the graph before
   */
  public record Written(String id, String key, int facts, int changes, boolean created) {}

  /**
   * Writes the facts of a case. A case in the graph that holds one of its references, or is known
   * otherwise as the same, is the same case. Writing the same file again changes nothing; writing a
   * corrected one replaces what it said, and what was held before is kept as history.
   *
   * @throws ReferencesDisagree if the references belong to more than one case in the graph
   */
  public Written write(CaseFile file) {
    return write(List.of(file)).getFirst();
  }

  /** Writes the facts of several cases together, all or none; no two may be about one case. */
  public List<Written> write(List<CaseFile> files) {
    Moment moment = Moment.of(clock);
    return database.write(transaction -> write(files, moment, moment.in(transaction)));
  }

  private List<Written> write(List<CaseFile> files, Moment moment, Transaction transaction) {
    List<String> keys = new KnownCases(transaction).keysOf(files);
    List<Telling> tellings =
        IntStream.range(0, files.size())
            .mapToObj(index -> telling(files.get(index), keys.get(index)))
            .toList();
    List<String> cases = tellings.stream().map(Telling::id).toList();
    transaction.run("write/case-lock", Map.of("cases", cases));

    Known known = Known.of(cases, transaction);
    Held held = Held.read(cases, stations(tellings), transaction);
    Reviews reviews = Reviews.of(cases, transaction);
    Sources sources = new Sources();
    Claims claims = new Claims();
    Map<String, Teller> tellers = new HashMap<>();
    Map<String, String> caseOf = new HashMap<>();
    for (Telling telling : tellings) {
      String theCase = telling.id();
      held.nodes().of(theCase).forEach(node -> caseOf.put(node.id(), theCase));
      Merge merge = new Merge(telling, known, held, reviews, claims, new Identities(pseudonyms));
      merge.into(sources).forEach(node -> caseOf.putIfAbsent(node, theCase));
      tellers.put(theCase, merge.teller());
    }
    List<String> created =
        cases.stream().filter(each -> held.nodes().get(each).before().size() <= 1).toList();
    reviews.apply(held);
    boolean otherwisePublished = sources.write(transaction);
    Map<String, Integer> changes =
        new Changes(held, caseOf, moment, transaction).write(claims, tellers, pseudonyms);
    if (otherwisePublished) {
      transaction.run("write/public-since", Map.of("ids", List.copyOf(caseOf.keySet())));
    }
    transaction.run("write/reference", Map.of("cases", cases));
    return tellings.stream()
        .map(telling ->
            written(telling, changes.getOrDefault(telling.id(), 0), created.contains(telling.id())))
        .toList();
  }

  private static Written written(Telling telling, int changes, boolean created) {
    return new Written(
        telling.id(),
        telling.facts().theCase().identity().getFirst(),
        telling.facts().facts().size(),
        changes,
        created);
  }

  private List<String> stations(List<Telling> tellings) {
    return tellings.stream()
        .flatMap(telling -> telling.facts().facts().stream())
        .flatMap(
            fact -> fact instanceof Fact.Stated stated ? Stream.of(stated.about()) : Stream.empty())
        .filter(ref -> ref.kind() == NodeKind.STATION)
        .map(pseudonyms::id)
        .distinct()
        .toList();
  }

  private Telling telling(CaseFile file, String key) {
    CaseFacts facts = CaseFacts.of(file, key, vocabulary);
    return new Telling(pseudonyms.id(facts.theCase()), Teller.of(file, facts.documents()), facts);
  }
}
