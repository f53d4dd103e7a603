package org.oversightgraph.syntax;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tukaani.xz.XZInputStream;

/**
 * The statistical models: the tagger of parts of speech, the parser, and what is known of words.
 */
final class Models {

  private static final String FOLDER = "/edu/emory/mathcs/nlp/";

  private final POSTagger<NLPNode> tagger;
  private final DEPParser<NLPNode> parser;
  private final Map<String, List<String>> ambiguities;
  private final Map<String, Set<String>> clusters;
  private final MorphologicalAnalyzer<NLPNode> morphology =
      new MorphologicalAnalyzer<>(Language.ENGLISH);

  private Models(
      POSTagger<NLPNode> tagger,
      DEPParser<NLPNode> parser,
      Map<String, List<String>> ambiguities,
      Map<String, Set<String>> clusters) {
    this.tagger = decoding(tagger);
    this.parser = decoding(parser);
    this.ambiguities = ambiguities;
    this.clusters = clusters;
  }

  static Models load() {
    CompletableFuture<DEPParser<NLPNode>> parser =
        CompletableFuture.supplyAsync(() -> Models.read("models/en-dep.xz"));
    try {
      POSTagger<NLPNode> tagger = read("models/en-pos.xz");
      Map<String, List<String>> ambiguities =
          read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
      Map<String, Set<String>> clusters = read("lexica/en-brown-clusters-simplified-lowercase.xz");
      return new Models(tagger, parser.join(), ambiguities, clusters);
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof ParserUnavailable unavailable ? unavailable : failed;
    }
  }

  /** Tags the parts of speech; the first node is the root. */
  void tag(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String key = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(ambiguities.get(key));
      nodes[i].setWordClusters(clusters.get(key));
    }
    tagger.process(nodes);
  }

  /** Finds dictionary forms and governing words of nodes whose parts of speech are known. */
  void parse(NLPNode[] nodes) {
    morphology.process(nodes);
    parser.process(nodes);
  }

  private static <T extends OnlineComponent<?, ?>> T decoding(T component) {
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String name) {
    try (InputStream packed =
            Objects.requireNonNull(
                Models.class.getResourceAsStream(FOLDER + name), "it is not on the class path");
        ObjectInputStream content =
            new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed))))) {
      return (T) content.readObject();
    } catch (IOException
        | ReflectiveOperationException
        | RuntimeException
        | LinkageError
        | OutOfMemoryError unreadable) {
      throw new ParserUnavailable(name, unreadable);
    }
  }
}
