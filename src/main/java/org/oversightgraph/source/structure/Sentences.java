package org.oversightgraph.source.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.oversightgraph.source.Span;

/** Finds the sentences of a text; a line break always ends one. */
public final class Sentences {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Abbreviations that something always follows. */
  private static final Pattern NEVER_LAST =
      Pattern.compile(
          "(?:^|[\\s(‘“\"'/–-])(?:e\\.?g|i\\.?e|cf|viz|approx|incl|St|Mr|Mrs|Ms|Dr|Prof|Revd?|Hon|vs?"
              + "|Sgt|Insp|Supt|Det|Con|[A-Z])\\.$");

  /** Abbreviations that a number follows. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          "(?:^|[\\s(])(?:[Nn]os?|[Pp]aras?|[Rr]egs?|[Aa]rts?|[Ss]ect?|[Ff]igs?|pp?|s|c)\\.$");

  /** Abbreviations with which a sentence can end. */
  private static final Pattern SELDOM_LAST =
      Pattern.compile(
          "(?:^|[\\s(])(?:etc|et al|a\\.m|p\\.m|Ltd|Co|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.$");

  private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}“‘\"'(]");

  private final SentenceModel model = read();

  /** The ranges of the sentences, without the white space around them. */
  public List<Span> of(String text) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Span> sentences = new ArrayList<>();
    int line = 0;
    for (String words : text.split("\n", -1)) {
      int start = line;
      for (Span sentence : joined(words, detector.sentPosDetect(words))) {
        sentences.add(sentence.shifted(start));
      }
      line += words.length() + 1;
    }
    return sentences;
  }

  /** The sentences of a line; what was parted after an abbreviation is one again. */
  private static List<Span> joined(String line, opennlp.tools.util.Span[] found) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span each : found) {
      Span next = new Span(each.getStart(), each.getEnd());
      if (!sentences.isEmpty() && goesOn(sentences.getLast().of(line), next.of(line))) {
        next = sentences.removeLast().and(next);
      }
      sentences.add(next);
    }
    return sentences;
  }

  private static boolean goesOn(String words, String next) {
    return NEVER_LAST.matcher(words).find()
        || BEFORE_NUMBER.matcher(words).find() && Character.isDigit(next.codePointAt(0))
        || SELDOM_LAST.matcher(words).find() && !BEGINS.matcher(next).lookingAt();
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
