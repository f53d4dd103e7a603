package org.oversightgraph.extract.people.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oversightgraph.extract.grammar.Slots;
import org.oversightgraph.extract.grammar.Trees;
import org.oversightgraph.extract.people.reference.Seen;
import org.oversightgraph.extract.people.reference.Story;
import org.oversightgraph.source.Span;
import org.oversightgraph.syntax.SentenceTree;
import org.oversightgraph.syntax.Token;

/** Tells by the grammar of a sentence which of those whom it names a cue is about. */
public final class Participants {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her", "them");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

  private final Story story;
  private final Trees trees;
  private final Map<Span, List<Span>> byCue = new HashMap<>();

  public Participants(Story story, Trees trees) {
    this.story = story;
    this.trees = trees;
  }

  /** The phrases, of the police or not, that fill the slots of a cue. */
  public List<Span> of(Span sentence, Span cue) {
    return byCue.computeIfAbsent(cue, each -> find(sentence, each));
  }

  private List<Span> find(Span sentence, Span cue) {
    Optional<SentenceTree> tree = trees.of(sentence);
    if (tree.isEmpty()) {
      return List.of();
    }
    List<Span> people = people(sentence);
    Slots slots = new Slots(tree.get(), token -> isPerson(token, people));
    List<Span> filled = new ArrayList<>();
    for (Token token : slots.of(cue)) {
      people.stream()
          .filter(span -> span.overlaps(token.span()))
          .findFirst()
          .or(() -> Optional.of(token.span()))
          .filter(span -> !filled.contains(span))
          .ifPresent(filled::add);
    }
    return filled;
  }

  private List<Span> people(Span sentence) {
    List<Span> people = new ArrayList<>();
    story.seenIn(sentence).forEach(seen -> people.add(seen.span()));
    story.strangersIn(sentence).forEach(people::add);
    return people;
  }

  private static boolean isPerson(Token token, List<Span> people) {
    return PRONOUNS.contains(token.lemma())
        || PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT))
        || people.stream().anyMatch(span -> span.overlaps(token.span()));
  }

  /** Those who do to others what a cue says. */
  public List<Span> agents(Span sentence, Span cue) {
    List<Span> people = people(sentence);
    return trees
        .of(sentence)
        .map(tree -> new Slots(tree, token -> isPerson(token, people)).agents(cue))
        .orElse(List.of())
        .stream()
        .map(Token::span)
        .toList();
  }

  /** Whether there is a tree of a sentence. */
  boolean isParsed(Span sentence) {
    return trees.of(sentence).isPresent();
  }

  /** Whether a phrase is the grammatical subject of a clause. */
  boolean isSubject(Seen seen) {
    return trees
        .of(seen.sentence())
        .flatMap(tree -> tree.topOf(seen.span()))
        .filter(token -> SUBJECT.contains(token.relation()))
        .isPresent();
  }
}
