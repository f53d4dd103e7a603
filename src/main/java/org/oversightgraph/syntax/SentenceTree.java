package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.source.Span;

/**
 * The dependency tree of a sentence: each word under the word that governs it, and who does what to
 * whom in each clause.
 */
public final class SentenceTree {

  private final List<Token> tokens;
  private final List<List<Token>> children = new ArrayList<>();
  private final Clauses clauses = new Clauses(this);

  SentenceTree(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.tokens.forEach(token -> children.add(new ArrayList<>()));
    for (Token token : this.tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The word at this place of the whole text, if one is there. */
  public Optional<Token> tokenAt(int offset) {
    return tokens.stream()
        .filter(token -> token.span().start() <= offset && offset < token.span().end())
        .findFirst();
  }

  /** The words that lie or begin or end in this range of the whole text, in their order. */
  public List<Token> tokensIn(Span span) {
    return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
  }

  /** Of the words in this range the one that governs the others. */
  public Optional<Token> topOf(Span span) {
    List<Token> inside = tokensIn(span);
    return inside.stream()
        .filter(token -> head(token).filter(inside::contains).isEmpty())
        .filter(token -> !token.is("punct"))
        .findFirst();
  }

  /** The word that governs the sentence, most often its main verb. */
  public Optional<Token> root() {
    return tokens.stream().filter(Token::isRoot).findFirst();
  }

  /** The word that governs this one. */
  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that this one governs itself, in their order. */
  public List<Token> children(Token token) {
    return List.copyOf(children.get(token.index()));
  }

  /** The words that this one governs itself in one of these relations. */
  public List<Token> children(Token token, String... relations) {
    return children.get(token.index()).stream().filter(child -> child.is(relations)).toList();
  }

  /** The word and all that it governs, directly or not, in their order. */
  public List<Token> subtree(Token token) {
    return tokens.stream().filter(each -> governs(token, each)).toList();
  }

  /** Whether the first is the second or governs it, directly or not. */
  public boolean governs(Token token, Token governed) {
    Token each = governed;
    while (!each.equals(token)) {
      if (each.isRoot()) {
        return false;
      }
      each = tokens.get(each.head());
    }
    return true;
  }

  /** The words of the noun phrase of this noun: without relative clauses and coordinated nouns. */
  public Span nounPhrase(Token noun) {
    return clauses.nounPhrase(noun);
  }

  /** The nearest verb that governs this word; for an auxiliary the verb that it helps. */
  public Optional<Token> clauseHead(Token token) {
    return clauses.headOf(token);
  }

  /**
   * Who or what does or is what this verb (or this adjective or noun after "was found", "is") says:
   * its own subjects, or those of the clause it shares them with ("was dismissed and barred", "was
   * found to have breached", "admitted lying", "an officer suspended from duty").
   */
  public List<Token> subjectsOf(Token predicate) {
    return new Subjects(this).of(predicate);
  }

  /** What this verb is done to in the active voice; of a passive verb see its subjects. */
  public List<Token> objectsOf(Token verb) {
    return clauses.withConjuncts(clauses.antecedents(children(verb, "dobj")));
  }

  /** To whom something is given or said: "gave the officer advice", "reported it to a sergeant". */
  public List<Token> recipientsOf(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(verb, "dative")) {
      List<Token> governed = children(child, "pobj");
      found.addAll(governed.isEmpty() ? List.of(child) : governed);
    }
    found.addAll(complementsOf(verb, "to"));
    return clauses.withConjuncts(found.stream().distinct().toList());
  }

  /** By whom what this passive verb says is done. */
  public List<Token> agentsOf(Token verb) {
    return complementsOf(verb, "by");
  }

  /** What one of these prepositions joins to this word: "against" gives X in "found against X". */
  public List<Token> complementsOf(Token word, String... prepositions) {
    return clauses.complements(word, List.of(prepositions));
  }

  public boolean isPassive(Token verb) {
    return clauses.isPassive(verb);
  }

  /**
   * Whether "not", "never", "no", "neither" or "nor" belongs to this word, its subject or
   * preposition.
   */
  public boolean isNegated(Token token) {
    return clauses.isNegated(token);
  }

  /** Whether this verb says a condition, hangs on one, or is in "would have": nothing happened. */
  public boolean isConditional(Token verb) {
    return clauses.isConditional(verb);
  }

  /** The words coordinated with this one, itself left out, in their order. */
  public List<Token> conjuncts(Token token) {
    return clauses.conjuncts(token);
  }

  /** The verb of the relative clause, full or reduced, that says more of this noun. */
  public Optional<Token> relativeClauseOf(Token noun) {
    return children(noun, "relcl", "acl").stream().filter(Token::isVerb).findFirst();
  }
}
