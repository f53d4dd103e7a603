package org.oversightgraph.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Span;
import org.oversightgraph.syntax.model.EnglishModels;

/**
 * Parses English sentences into dependency trees. Its models take a second to load and are loaded
 * once, when first asked for; several threads may parse at the same time.
 */
public final class DependencyParser {

  private static final String PROPER_NOUN = "NNP";

  private static @Nullable DependencyParser shared;
  private static @Nullable ParserUnavailable failure;

  private final EnglishModels models;

  private DependencyParser(EnglishModels models) {
    this.models = models;
  }

  /**
   * The one parser of this process.
   *
   * @throws ParserUnavailable if its models cannot be loaded, which is tried only once
   */
  public static synchronized DependencyParser shared() {
    if (failure != null) {
      throw failure;
    }
    if (shared == null) {
      try {
        shared = new DependencyParser(EnglishModels.load());
      } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError unreadable) {
        failure = new ParserUnavailable(unreadable);
        throw failure;
      }
    }
    return shared;
  }

  /** The tree of a sentence of a text; its spans are those of the whole text. */
  public SentenceTree parse(String text, Span sentence) {
    List<Word> words = Tokeniser.words(text, sentence);
    List<Integer> seen = FixedPhrases.seen(words);
    NLPNode[] nodes = nodes(words, seen);
    if (!seen.isEmpty()) {
      models.tag(nodes);
      for (int i = 0; i < seen.size(); i++) {
        if (words.get(seen.get(i)).identifier()) {
          nodes[i + 1].setPartOfSpeechTag(PROPER_NOUN);
        }
      }
      models.parse(nodes);
    }
    return new SentenceTree(Repairs.of(tokens(text, words, seen, nodes)));
  }

  private static NLPNode[] nodes(List<Word> words, List<Integer> seen) {
    NLPNode[] nodes = new NLPNode[seen.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < seen.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(seen.get(i)).form());
    }
    return nodes;
  }

  private static List<Token> tokens(
      String text, List<Word> words, List<Integer> seen, NLPNode[] nodes) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0, next = 0; at < words.size(); at++) {
      String form = words.get(at).span().of(text);
      if (next < seen.size() && seen.get(next) == at) {
        next++;
        tokens.add(token(at, form, words.get(at), nodes[next], seen));
      } else {
        tokens.add(FixedPhrases.hung(words, at, form));
      }
    }
    return tokens;
  }

  private static Token token(int at, String form, Word word, NLPNode node, List<Integer> seen) {
    int governor = node.getDependencyHead().getID();
    return new Token(
        at,
        word.span(),
        form,
        word.identifier() ? form.toLowerCase(Locale.ROOT) : node.getLemma(),
        node.getPartOfSpeechTag(),
        governor == 0 ? Token.NONE : seen.get(governor - 1),
        node.getDependencyLabel());
  }
}
