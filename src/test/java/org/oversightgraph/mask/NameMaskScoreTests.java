package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.source.Span;

/** How many invented names are found, and how much of what is masked is a name. */
class NameMaskScoreTests {

  private static final NameMask MASK = new NameMask();
  private static final double LEAST = 0.98;

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "held-out"})
  void findsTheNamesAndLittleElse(String half) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int names = 0;
    int masked = 0;
    for (String line : lines("/names/" + half + ".txt")) {
      Marked marked = Marked.of(line);
      List<Span> found = MASK.names(marked.text());
      names += marked.names().size();
      masked += found.size();
      missed.addAll(notWithin(marked.text(), marked.names(), found));
      wrong.addAll(notWithin(marked.text(), found, marked.names()));
    }

    assertThat(names).isGreaterThan(50);
    assertThat(1 - (double) missed.size() / names).as("missed: %s", missed).isGreaterThan(LEAST);
    assertThat(1 - (double) wrong.size() / masked).as("wrong: %s", wrong).isGreaterThan(LEAST);
  }

  /** The words of the ranges of which a letter lies in none of the others. */
  private static List<String> notWithin(String text, List<Span> ranges, List<Span> others) {
    return ranges.stream()
        .filter(range -> !isWithin(text, range, others))
        .map(range -> range.of(text))
        .toList();
  }

  private static boolean isWithin(String text, Span range, List<Span> others) {
    for (int i = range.start(); i < range.end(); i++) {
      Span letter = new Span(i, i + 1);
      if (Character.isLetter(text.charAt(i))
          && others.stream().noneMatch(other -> other.contains(letter))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream content =
        Objects.requireNonNull(NameMaskScoreTests.class.getResourceAsStream(file))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private record Marked(String text, List<Span> names) {

    static Marked of(String line) {
      StringBuilder text = new StringBuilder();
      List<Span> names = new ArrayList<>();
      int open = 0;
      for (char c : line.toCharArray()) {
        if (c == '{') {
          open = text.length();
        } else if (c == '}') {
          names.add(new Span(open, text.length()));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), names);
    }
  }
}
