package org.oversightgraph.evaluate.mini;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oversightgraph.evaluate.Score;

/**
 * The scores of minis by row and by kind of fault.
 *
 * @param loose rows that count whoever it is held of
 * @param errors what is wrong, by mini
 */
public record MiniReport(
    Map<String, Score> rows,
    Map<String, Score> loose,
    Map<String, Kind> kinds,
    Sentences sentences,
    Map<String, List<String>> errors) {

  /** Minis of one kind: how many, of how many a case was found, how many are all right. */
  public record Kind(int minis, int found, int right, Score score) {

    Kind plus(Kind other) {
      return new Kind(
          minis + other.minis, found + other.found, right + other.right, score.plus(other.score));
    }
  }

  /** Sentences that must not come out: how many, understood, and said nevertheless. */
  public record Sentences(int all, int understood, int cameOut) {}

  /** All strict rows together. */
  public Score strict() {
    return rows.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** The scores in Markdown: what was found, the rows, and the kinds. */
  public String text() {
    Kind all = kinds.values().stream().reduce(new Kind(0, 0, 0, Score.NONE), Kind::plus);
    StringBuilder text = new StringBuilder();
    text.append(
        "%d minis were read, a case was found in %d, %d are right in everything.%n"
            .formatted(all.minis(), all.found(), all.right()));
    text.append(
        "Of %d sentences that must not come out, %d are understood and %d came out.%n%n"
            .formatted(sentences.all(), sentences.understood(), sentences.cameOut()));
    text.append("| Row | Right | Wrong | Missing | P | R | F1 |\n");
    text.append("|---|---:|---:|---:|---:|---:|---:|\n");
    rows.forEach((row, score) -> text.append(row(row, score)));
    text.append(row("**all of these**", strict()));
    loose.forEach((row, score) -> text.append(row("(" + row + ")", score)));
    text.append("\n| Kind: minis, found, right | Right | Wrong | Missing | P | R | F1 |\n");
    text.append("|---|---:|---:|---:|---:|---:|---:|\n");
    kinds.forEach((name, kind) ->
        text.append(
            row(
                "%s: %d, %d, %d".formatted(name, kind.minis(), kind.found(), kind.right()),
                kind.score())));
    return text.toString();
  }

  /** What is wrong, mini by mini. */
  public String misses() {
    StringBuilder text = new StringBuilder();
    errors.forEach((mini, wrong) -> {
      text.append(mini).append('\n');
      (wrong.isEmpty() ? List.of("right") : wrong)
          .forEach(each -> text.append("  ").append(each).append('\n'));
    });
    return text.toString();
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n",
        name,
        score.right(),
        score.wrong(),
        score.missing(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
