package org.oversightgraph.syntax.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The models of English: the tagger of parts of speech, the parser, and what is known of words. */
public final class EnglishModels {

  /** Where the converted models are on the class path. */
  public static final String RESOURCE = "/org/oversightgraph/syntax/english-models.bin";

  /** What a file of models begins with; to be raised when their form changes. */
  static final int FORM = 1;

  private final POSTagger<NLPNode> tagger = new POSTagger<>();
  private final DEPParser<NLPNode> parser = new DEPParser<>();
  private final MorphologicalAnalyzer<NLPNode> morphology =
      new MorphologicalAnalyzer<>(Language.ENGLISH);
  private final Lexicon<List<String>> ambiguities;
  private final Lexicon<Set<String>> clusters;

  private EnglishModels(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("it has another form than this version reads");
    }
    Classifier.read(in, tagger);
    List<String> labels = Classifier.read(in, parser);
    for (int i = 0; i < labels.size(); i++) {
      parser.getLabelCandidates().add(labels.get(i), i);
    }
    ambiguities = Lexicon.read(in, values -> values);
    clusters = Lexicon.read(in, Set::copyOf);
  }

  public static EnglishModels load() throws IOException {
    @Nullable InputStream found = EnglishModels.class.getResourceAsStream(RESOURCE);
    if (found == null) {
      throw new FileNotFoundException("it is not on the class path");
    }
    return read(found);
  }

  static EnglishModels read(InputStream content) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(content))) {
      return new EnglishModels(in);
    }
  }

  /** Tags the parts of speech; the first node is the root. */
  public void tag(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String key = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(ambiguities.get(key));
      nodes[i].setWordClusters(clusters.get(key));
    }
    tagger.process(nodes);
  }

  /** Finds dictionary forms and governing words of nodes whose parts of speech are known. */
  public void parse(NLPNode[] nodes) {
    morphology.process(nodes);
    parser.process(nodes);
  }
}
