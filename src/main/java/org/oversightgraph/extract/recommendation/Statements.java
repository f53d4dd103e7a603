package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** The sentences of a range, also where the space or paragraph break between two was lost. */
public final class Statements {

  private static final Pattern LOST_BREAK =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d)”’\"][.?!;:]|\\p{Lu}{2}[.?!]|[.?!][”’])(?=[“‘\"]?\\p{Lu}(?:\\p{Ll}|\\s|[A-Z]{2})|[a-h]\\)\\s)"
              + "|(?<=[\\p{Ll})”’][.?!;:])(?=\\d{1,2}[.)]\\s*(?:\\p{Lu}|$))");

  /** What is longer was written by no writer of sentences, and is taken in pieces. */
  private static final int LONGEST = 1500;

  private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

  private Statements() {}

  /** Those that lie, in whole or in part, within the range, without white space around them. */
  public static List<Span> of(Publication page, Span within) {
    List<Span> statements = new ArrayList<>();
    for (Span sentence : page.sentences()) {
      if (sentence.overlaps(within)) {
        Span inside =
            new Span(
                Math.max(sentence.start(), within.start()), Math.min(sentence.end(), within.end()));
        split(page.text(), inside, statements);
      }
    }
    return statements;
  }

  /** Those of the narrative. */
  public static List<Span> ofNarrative(Publication page) {
    return page.all(Section.Kind.NARRATIVE).stream()
        .flatMap(section -> of(page, section).stream())
        .toList();
  }

  private static void split(String text, Span sentence, List<Span> statements) {
    int start = sentence.start();
    Matcher lost = LOST_BREAK.matcher(sentence.of(text));
    while (lost.find()) {
      int end = sentence.start() + lost.start();
      add(text, new Span(start, end), statements);
      start = end;
    }
    add(text, new Span(start, sentence.end()), statements);
  }

  private static void add(String text, Span span, List<Span> statements) {
    Span trimmed = trimmed(text, span);
    for (int start = trimmed.start(); start < trimmed.end(); start += LONGEST) {
      statements.add(new Span(start, Math.min(trimmed.end(), start + LONGEST)));
    }
  }

  /** A range without the white space and invisible characters at its ends. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    Matcher edge = EDGE.matcher(span.of(text));
    while (edge.find()) {
      if (edge.start() == 0) {
        start = span.start() + edge.end();
      } else {
        end = span.start() + edge.start();
      }
    }
    return start > end ? new Span(span.start(), span.start()) : new Span(start, end);
  }
}
