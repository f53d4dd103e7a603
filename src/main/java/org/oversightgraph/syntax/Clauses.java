package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.oversightgraph.source.Span;

/** Reads voice, negation, coordination and complements off a dependency tree. */
final class Clauses {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody");

  private static final String[] OUTSIDE_THE_PHRASE = {
    "relcl", "acl", "conj", "cc", "punct", "appos", "prep", "advcl", "parataxis", "nsubj", "preconj"
  };

  private static final String[] INSIDE_A_CLAUSE = {
    "conj", "xcomp", "ccomp", "prep", "nsubj", "nsubjpass", "dobj", "attr"
  };

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");

  private final SentenceTree tree;

  Clauses(SentenceTree tree) {
    this.tree = tree;
  }

  Optional<Token> headOf(Token token) {
    Optional<Token> above = tree.head(token);
    while (above.isPresent() && (!above.get().isVerb() || above.get().isAuxiliary())) {
      above = tree.head(above.get());
    }
    return above;
  }

  List<Token> conjuncts(Token token) {
    Token first = token;
    while (first.is("conj") && !first.isRoot()) {
      first = tree.tokens().get(first.head());
    }
    List<Token> all = withConjuncts(List.of(first));
    return all.stream().filter(each -> !each.equals(token)).toList();
  }

  /** These and what is coordinated after each of them. */
  List<Token> withConjuncts(Collection<Token> tokens) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token token : tokens) {
      all.add(token);
      all.addAll(withConjuncts(tree.children(token, "conj")));
    }
    return List.copyOf(all);
  }

  /** The same with the noun in place of the pronoun of its relative clause. */
  List<Token> antecedents(List<Token> tokens) {
    return tokens.stream().map(this::antecedent).toList();
  }

  private Token antecedent(Token token) {
    if (!token.isRelativePronoun()) {
      return token;
    }
    Optional<Token> clause = tree.head(token);
    while (clause.isPresent() && !clause.get().is("relcl")) {
      clause = clause.get().is(INSIDE_A_CLAUSE) ? tree.head(clause.get()) : Optional.empty();
    }
    return clause.flatMap(tree::head).orElse(token);
  }

  List<Token> complements(Token word, List<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token preposition : prepositionsOf(word)) {
      if (prepositions.contains(preposition.form().toLowerCase(Locale.ROOT))) {
        found.addAll(withConjuncts(antecedents(tree.children(preposition, "pobj", "pcomp"))));
      }
    }
    return List.copyOf(found);
  }

  private List<Token> prepositionsOf(Token word) {
    return withConjuncts(tree.children(word, "prep", "agent", "dative"));
  }

  boolean isPassive(Token verb) {
    if (!tree.children(verb, "auxpass", "nsubjpass", "csubjpass").isEmpty()) {
      return true;
    }
    if (!verb.tag().equals("VBN") || !tree.children(verb, "aux", "dobj").isEmpty()) {
      return false;
    }
    boolean shared = verb.is("conj") && tree.children(verb, "nsubj").isEmpty();
    return verb.is("acl") || (shared && tree.head(verb).filter(this::isPassive).isPresent());
  }

  boolean isNegated(Token token) {
    return isNegation(token)
        || (token.is("pobj", "pcomp") && tree.head(token).filter(this::isNegated).isPresent())
        || tree.children(token).stream()
            .anyMatch(child -> deniesItsHead(child) || deniedSubject(child));
  }

  private boolean deniesItsHead(Token child) {
    return isNegation(child) && child.is("neg", "det", "advmod", "preconj", "cc", "predet", "nmod");
  }

  private boolean deniedSubject(Token child) {
    return child.is("nsubj", "nsubjpass") && isNegated(child);
  }

  private static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  boolean isConditional(Token verb) {
    return states(verb)
        || wouldHave(verb)
        || tree.children(verb, "advcl").stream().anyMatch(this::states)
        || (verb.is("conj", "xcomp") && tree.head(verb).filter(this::isConditional).isPresent());
  }

  /** Whether the clause of this verb is the condition: "if he had", "had he". */
  private boolean states(Token verb) {
    List<Token> children = tree.children(verb);
    boolean marked =
        children.stream()
            .anyMatch(child -> child.is("mark", "advmod") && CONDITIONS.contains(child.lemma()));
    boolean inverted =
        verb.is("advcl")
            && children.stream().findFirst().filter(child -> child.is("aux", "auxpass")).isPresent()
            && !tree.children(verb, "nsubj", "nsubjpass").isEmpty();
    return marked || inverted;
  }

  private boolean wouldHave(Token verb) {
    List<String> helpers = tree.children(verb, "aux").stream().map(Token::lemma).toList();
    return helpers.contains("would") && helpers.contains("have");
  }

  Span nounPhrase(Token noun) {
    Span phrase = noun.span();
    for (Token child : tree.children(noun)) {
      if (!child.is(OUTSIDE_THE_PHRASE)) {
        for (Token part : tree.subtree(child)) {
          phrase = phrase.and(part.span());
        }
      }
    }
    return phrase;
  }
}
