package org.oversightgraph.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oversightgraph.source.Span;
import org.oversightgraph.syntax.SentenceTree;
import org.oversightgraph.syntax.Token;

/**
 * Finds who fills the slots of a cue by the grammar of its clause: whom it is said "for" or
 * "against", to whom it is given, who receives or does it. Makers of decisions and those who are
 * only told of them fill none.
 */
public final class Slots {

  private static final int HIGHEST = 7;

  private static final String[] CONCERNING = {
    "for",
    "against",
    "regarding",
    "concerning",
    "on",
    "upon",
    "towards",
    "with",
    "of",
    "among",
    "between"
  };

  /** The nouns of prepositions of several words: "in respect of", "on the part of". */
  private static final Set<String> RESPECTS =
      Set.of("respect", "relation", "case", "regard", "part", "connection", "behalf");

  /** Verbs whose subject is the one whom their object befalls. */
  private static final Set<String> RECEIVING =
      Set.of(
          "accept",
          "admit",
          "attend",
          "await",
          "be",
          "breach",
          "commit",
          "complete",
          "deserve",
          "escape",
          "face",
          "get",
          "have",
          "incur",
          "leave",
          "merit",
          "need",
          "owe",
          "receive",
          "require",
          "resign",
          "retire",
          "show",
          "undergo",
          "undertake",
          "warrant");

  /** Verbs whose object is the one whom they befall. */
  private static final Set<String> ACTING =
      Set.of(
          "accuse",
          "acquit",
          "arrest",
          "caution",
          "charge",
          "clear",
          "convict",
          "discipline",
          "dismiss",
          "find",
          "give",
          "inform",
          "interview",
          "investigate",
          "notify",
          "question",
          "sack",
          "sanction",
          "serve",
          "suspend",
          "warn");

  private final SentenceTree tree;
  private final Predicate<Token> person;

  /**
   * The slots of one sentence.
   *
   * @param person whether a word stands for people: heads a noun phrase about them, or is a pronoun
   */
  public Slots(SentenceTree tree, Predicate<Token> person) {
    this.tree = tree;
    this.person = person;
  }

  /** The words for people that fill the slots of a cue; empty where its clause has none. */
  public List<Token> of(Span cue) {
    Optional<Token> top = tree.topOf(cue);
    if (top.isEmpty()) {
      return List.of();
    }
    for (Token word : tree.tokensIn(cue)) {
      List<Token> concerned = concerned(word);
      if (!concerned.isEmpty()) {
        return concerned;
      }
    }
    return climb(top.get());
  }

  /** Those who do to others what a cue says: who give, impose or decide it. */
  public List<Token> agents(Span cue) {
    Optional<Token> node = tree.topOf(cue);
    boolean isCue = true;
    while (node.isPresent()) {
      Token verb = node.get();
      if (verb.isVerb() && !isCue && !tree.isPassive(verb) && !RECEIVING.contains(verb.lemma())) {
        return persons(tree.subjectsOf(verb));
      }
      if (verb.isVerb()) {
        return List.of();
      }
      isCue = false;
      node = tree.head(verb);
    }
    return List.of();
  }

  private List<Token> climb(Token top) {
    Token node = top;
    for (int level = 0; level < HIGHEST; level++) {
      List<Token> found = node.isVerb() ? ofVerb(node, node.equals(top)) : ofNoun(node);
      if (!found.isEmpty() || node.isRoot() || endsClause(node)) {
        return found;
      }
      node = tree.head(node).orElseThrow();
    }
    return List.of();
  }

  /** A clause that somebody says, or that tells more of a noun, has slots of its own. */
  private boolean endsClause(Token node) {
    return node.isVerb() && node.is("ccomp", "relcl", "csubj", "parataxis");
  }

  private List<Token> ofNoun(Token noun) {
    List<Token> owners = persons(tree.children(noun, "poss"));
    return owners.isEmpty() ? concerned(noun) : owners;
  }

  private List<Token> ofVerb(Token verb, boolean isCue) {
    List<Token> concerned = concerned(verb);
    if (!concerned.isEmpty()) {
      return concerned;
    }
    if (tree.isPassive(verb)) {
      return reached(tree.subjectsOf(verb));
    }
    List<Token> recipients = reached(tree.recipientsOf(verb));
    if (!recipients.isEmpty() && !isCue) {
      return recipients;
    }
    List<Token> objects = reached(objectsOf(verb));
    if (ACTING.contains(verb.lemma()) && !objects.isEmpty()) {
      return objects;
    }
    boolean befalls = isCue || RECEIVING.contains(verb.lemma());
    List<Token> subjects = befalls ? reached(tree.subjectsOf(verb)) : List.of();
    return subjects.isEmpty() ? objects : subjects;
  }

  /** Objects of the verb, and of "found him guilty" those of whom its adjective is said. */
  private List<Token> objectsOf(Token verb) {
    return Stream.concat(
            tree.objectsOf(verb).stream(),
            tree.children(verb, "ccomp", "oprd", "acomp").stream()
                .filter(complement -> !complement.isVerb())
                .flatMap(complement -> tree.children(complement, "nsubj").stream()))
        .toList();
  }

  /** "Against the sergeant", "in respect of the sergeant". */
  private List<Token> concerned(Token word) {
    Stream<Token> plain = tree.complementsOf(word, CONCERNING).stream();
    Stream<Token> respects =
        tree.complementsOf(word, "in", "on", "with", "as").stream()
            .filter(noun -> RESPECTS.contains(noun.lemma().toLowerCase(Locale.ROOT)))
            .flatMap(noun -> tree.complementsOf(noun, "of", "to").stream());
    List<Token> complements =
        Stream.concat(plain, respects).filter(noun -> !isCutOff(noun)).toList();
    List<Token> people = persons(complements);
    return people.isEmpty()
        ? persons(
            complements.stream()
                .flatMap(noun -> tree.complementsOf(noun, "for", "against").stream())
                .toList())
        : people;
  }

  /**
   * Whether words are missing: in "a case to answer for , and a constable" nothing follows "for".
   */
  private boolean isCutOff(Token noun) {
    return tree.head(noun)
        .filter(preposition -> preposition.index() < noun.index())
        .filter(preposition -> tree.tokens().get(preposition.index() + 1).form().equals(","))
        .isPresent();
  }

  /** The people themselves, or those whose conduct a noun means: "the conduct of the sergeant". */
  private List<Token> reached(List<Token> tokens) {
    List<Token> people = persons(tokens);
    if (!people.isEmpty()) {
      return people;
    }
    Set<Token> behind = new LinkedHashSet<>();
    for (Token noun : tokens) {
      behind.addAll(persons(tree.children(noun, "poss")));
      behind.addAll(persons(tree.complementsOf(noun, "of", "against", "by", "for", "concerning")));
    }
    return List.copyOf(behind);
  }

  private List<Token> persons(List<Token> tokens) {
    List<Token> people = new ArrayList<>(tokens);
    people.removeIf(person.negate());
    return people;
  }
}
