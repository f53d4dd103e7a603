package org.oversightgraph.evaluate.mini;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oversightgraph.evaluate.Score;
import org.oversightgraph.evaluate.mini.comparing.Answer;
import org.oversightgraph.evaluate.mini.comparing.Held;
import org.oversightgraph.evaluate.mini.comparing.PageRead;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.forbidden.ForbiddenSentences;

/** Compares what was read from minis with their right answers, strictly: who, what, how many. */
public final class MiniEvaluation {

  private final Map<String, Score> rows = new TreeMap<>();
  private final Map<String, Score> loose = new TreeMap<>();
  private final Map<String, MiniReport.Kind> kinds = new TreeMap<>();
  private final Map<String, List<String>> errors = new LinkedHashMap<>();
  private int sentences;
  private int understood;
  private int cameOut;

  /**
   * Compares one mini.
   *
   * @param pages what was read from its pages; none of a page that was refused
   */
  public void compare(Mini mini, List<PageRead> pages) {
    View view = new View(new Answer(mini.expect()), new Held(pages));
    Tally tally = new Tally();
    FactRows.score(view, tally);
    WordRows.score(view, tally);
    CaseRows.score(view, tally);
    GroupRows.score(view, tally);
    sentences(mini, view, tally);
    if (pages.isEmpty()) {
      tally.error("no case found");
    }
    tally.rows().forEach((row, score) -> rows.merge(row, score, Score::plus));
    tally.looseRows().forEach((row, score) -> loose.merge(row, score, Score::plus));
    Score all = tally.rows().values().stream().reduce(Score.NONE, Score::plus);
    MiniReport.Kind kind =
        new MiniReport.Kind(1, pages.isEmpty() ? 0 : 1, tally.errors().isEmpty() ? 1 : 0, all);
    kinds.merge(mini.kind(), kind, MiniReport.Kind::plus);
    errors.put(mini.id() + " " + mini.kind(), List.copyOf(tally.errors()));
  }

  /** The scores so far. */
  public MiniReport report() {
    return new MiniReport(
        new TreeMap<>(rows),
        new TreeMap<>(loose),
        new TreeMap<>(kinds),
        new MiniReport.Sentences(sentences, understood, cameOut),
        new LinkedHashMap<>(errors));
  }

  private void sentences(Mini mini, View view, Tally tally) {
    ForbiddenSentences forbidden = new ForbiddenSentences(view);
    List<String> said = new ArrayList<>();
    for (String sentence : mini.not()) {
      Optional<Boolean> says = forbidden.says(sentence);
      sentences++;
      understood += says.isPresent() ? 1 : 0;
      if (says.orElse(false)) {
        said.add(sentence);
      }
    }
    cameOut += said.size();
    said.forEach(each -> tally.error("says: " + each));
  }
}
