package org.oversightgraph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.Evaluation;
import org.oversightgraph.evaluate.Field;
import org.oversightgraph.evaluate.Material;
import org.oversightgraph.evaluate.mini.Mini;
import org.oversightgraph.evaluate.mini.MiniEvaluation;
import org.oversightgraph.evaluate.quality.Calibration;
import org.oversightgraph.evaluate.quality.Hygiene;
import org.oversightgraph.evaluate.quality.QualityPage;
import org.oversightgraph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores what is read against what is known of the pages. */
@Command(
    name = "evaluate",
    description =
        "Read pages and compare what was read with what careful readers got from them and with"
            + " what the site recorded: precision, recall and F1 by field, pooled over the pages."
            + " Needs no database.",
    footer = {
      "  oversight-graph evaluate --pages p.jsonl --gold g.jsonl --labels l.jsonl",
      "  oversight-graph evaluate --pages p.jsonl --gold g.jsonl --minis m.jsonl --table q.md",
      "  oversight-graph evaluate --pages p.jsonl --gold g.jsonl --lines 1-30 \\",
      "      --fields outcomes,ranks --misses"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--pages",
      paramLabel = "FILE",
      description = "The pages in JSON Lines: id, url, text.")
  private @Nullable Path pages;

  @Option(
      names = "--minis",
      paramLabel = "FILE",
      description =
          "Invented publications with their right answers, in JSON Lines: who, what, how many.")
  private @Nullable Path minis;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "What careful readers got from them, in JSON Lines.")
  private @Nullable Path gold;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "What the site recorded about them, in JSON Lines.")
  private @Nullable Path labels;

  @Option(
      names = "--lines",
      paramLabel = "FROM-TO",
      description = "Only the pages on these lines of the gold, from 1.")
  private @Nullable String lines;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "FIELD",
      description = "Only these fields, e.g. outcomes-count; a wrong name lists them all.")
  private List<String> fields = List.of();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Also write all scores to this file, as a page in Markdown.")
  private @Nullable Path table;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Write each rule with its uses and its precision, on pages that rules are written on.")
  private @Nullable Path rules;

  @Option(
      names = "--misses",
      description =
          "List every miss, with the words behind what was found. Never of a page that is only"
              + " scored (every third, by its id): nobody who writes rules is to see those.")
  private boolean misses;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (minis == null && pages == null) {
      throw wrong("Give --pages, alone or with --gold and --labels, or --minis, or both.");
    }
    if (pages == null && (gold != null || labels != null)) {
      throw wrong("Give the --pages that --gold and --labels are of.");
    }
    if (rules != null && (pages == null || gold == null)) {
      throw wrong("--rules: give --pages and --gold, which tell whether a fact is right.");
    }
    Vocabulary vocabulary = Vocabulary.load();
    EvaluatedReading reading = new EvaluatedReading(vocabulary, spec.commandLine().getErr());
    QualityPage page = new QualityPage();
    if (pages != null) {
      Material material = material(pages);
      Evaluation evaluation = new Evaluation(material, fields(), vocabulary);
      Hygiene hygiene = new Hygiene();
      Calibration calibration = new Calibration(evaluation);
      reading.pages(material, evaluation, hygiene, calibration);
      page.pages(evaluation.report());
      page.hygiene(hygiene);
      if (gold != null) {
        page.calibration(calibration);
      }
      if (rules != null) {
        Files.writeString(rules, calibration.rules());
      }
    }
    if (minis != null) {
      MiniEvaluation evaluation = new MiniEvaluation();
      reading.minis(Mini.read(minis), evaluation);
      page.minis(evaluation.report());
    }
    print(page);
    return reading.unread() == 0 ? Exit.WELL : Exit.SOME_REFUSED;
  }

  private void print(QualityPage page) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (misses) {
      out.println(page.misses());
    }
    out.print(page.text());
    out.flush();
    if (table != null) {
      Files.writeString(table, page.page());
    }
  }

  private Material material(Path pages) throws IOException {
    Material all = Material.read(pages, gold, labels);
    if (lines == null) {
      return all;
    }
    if (!lines.matches("[1-9][0-9]{0,6}-[1-9][0-9]{0,6}")) {
      throw wrong("--lines: expected lines like 1-30, not " + lines);
    }
    String[] ends = lines.split("-");
    return all.linesOfGold(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private Set<Field> fields() {
    if (fields.isEmpty()) {
      return EnumSet.allOf(Field.class);
    }
    try {
      return EnumSet.copyOf(fields.stream().map(Field::named).toList());
    } catch (IllegalArgumentException unknown) {
      throw wrong("--fields: " + unknown.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
