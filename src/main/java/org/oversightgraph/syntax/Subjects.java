package org.oversightgraph.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who or what a predicate is said of, its own subject or one shared with another clause. */
final class Subjects {

  private static final String[] SUBJECT = {"nsubj", "nsubjpass", "csubj", "csubjpass"};

  /** Verbs after which the object did what stands after the preposition. */
  private static final Set<String> JUDGING =
      Set.of(
          "accuse",
          "acquit",
          "arrest",
          "blame",
          "censure",
          "charge",
          "clear",
          "convict",
          "criticise",
          "criticize",
          "discipline",
          "dismiss",
          "exonerate",
          "fine",
          "investigate",
          "prevent",
          "prosecute",
          "punish",
          "reprimand",
          "sack",
          "sanction",
          "stop",
          "suspect",
          "suspend",
          "warn");

  private final SentenceTree tree;
  private final Clauses clauses;

  Subjects(SentenceTree tree) {
    this.tree = tree;
    this.clauses = new Clauses(tree);
  }

  List<Token> of(Token predicate) {
    List<Token> own = tree.children(predicate, SUBJECT);
    if (!own.isEmpty()) {
      return clauses.withConjuncts(clauses.antecedents(own));
    }
    Optional<Token> head = tree.head(predicate);
    return head.map(governor -> shared(predicate, governor)).orElse(List.of());
  }

  private List<Token> shared(Token predicate, Token head) {
    return switch (predicate.relation()) {
      case "aux", "auxpass", "conj", "attr", "acomp", "advcl" -> of(head);
      case "xcomp", "oprd" -> controlling(head);
      case "relcl", "acl" -> isInfinitive(predicate) ? List.of() : List.of(head);
      case "pcomp" -> tree.head(head).map(this::judged).orElse(List.of());
      case "ccomp" -> predicate.tag().equals("VBG") ? of(head) : List.of();
      default -> List.of();
    };
  }

  /** Of whom the complement of this verb is said: its object if it has one, else its subject. */
  private List<Token> controlling(Token verb) {
    List<Token> objects = tree.objectsOf(verb);
    return objects.isEmpty() || tree.isPassive(verb) ? of(verb) : objects;
  }

  /** Who did what stands after the preposition: "dismissed for stealing", "accused X of lying". */
  private List<Token> judged(Token governor) {
    if (JUDGING.contains(governor.lemma())) {
      return controlling(governor);
    }
    return governor.isVerb() || governor.is("acomp", "oprd", "attr") ? of(governor) : List.of();
  }

  private boolean isInfinitive(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
  }
}
