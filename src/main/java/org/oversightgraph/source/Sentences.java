package org.oversightgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds the sentences of a text; a line break always ends one. */
public final class Sentences {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModel model = read();

  /** The ranges of the sentences, without the white space around them. */
  public List<Span> of(String text) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Span> sentences = new ArrayList<>();
    int line = 0;
    for (String words : text.split("\n", -1)) {
      int start = line;
      for (opennlp.tools.util.Span found : detector.sentPosDetect(words)) {
        sentences.add(new Span(found.getStart(), found.getEnd()).shifted(start));
      }
      line += words.length() + 1;
    }
    return sentences;
  }

  private static SentenceModel read() {
    try (InputStream content =
        Objects.requireNonNull(Sentences.class.getResourceAsStream(MODEL), MODEL)) {
      return new SentenceModel(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
