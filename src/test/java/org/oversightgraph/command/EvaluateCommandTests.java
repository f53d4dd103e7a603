package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

  @TempDir private Path folder;
  private Path pages;
  private Path labels;

  @BeforeEach
  void writeThePages() throws IOException {
    pages =
        Files.writeString(
            folder.resolve("pages.jsonl"),
            InventedPages.line("a", 1) + "\n" + InventedPages.line("b", 2));
    labels =
        Files.writeString(
            folder.resolve("labels.jsonl"),
            """
            {"id": "a", "reference": "2099/000001", "published": "2020-06-03"}
            {"id": "b", "reference": "2099/000003", "published": "2020-06-03"}
            """);
  }

  @Test
  void printsScoresAndWritesThemToAFile() throws IOException {
    Path table = folder.resolve("scores.md");

    Ran ran = Ran.here("evaluate", "--pages", pages, "--labels", labels, "--table", table);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains(
            "| published (site) | 2 | 1.000 | 1.000 | 1.000 | 0 | 1.000 | 1.000 | 1.000 |  | 0.99 |")
        .contains(
            "| reference (site) | 2 | 0.500 | 0.500 | 0.500 | 0 | 1.000 | 1.000 | 1.000 |  | 0.99 |");
    assertThat(Files.readString(table)).startsWith("# ").endsWith(ran.out());
  }

  @Test
  void listsMissesInTheFieldsAskedFor() {
    Ran ran =
        Ran.here(
            "evaluate",
            "--pages",
            pages,
            "--labels",
            labels,
            "--fields",
            "label-reference",
            "--misses");

    assertThat(ran.out())
        .contains("b  label-reference  expected, not found: 2099/000003  (found: 2099/000002)")
        .contains("b  label-reference  found, not expected: 2099/000002")
        .doesNotContain("published");
  }

  @Test
  void countsAPageThatCannotBeReadAsMissed() throws IOException {
    Files.writeString(pages, InventedPages.line("a", 1) + "\n{\"id\": \"b\", \"text\": \"\"}");

    Ran ran =
        Ran.here("evaluate", "--pages", pages, "--labels", labels, "--fields", "label-published");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("Not read: b: ");
    assertThat(ran.out()).contains("| published (site) | 2 | 1.000 | 0.500 |");
  }

  @Test
  void saysWhichFileCannotBeRead() throws IOException {
    Files.writeString(labels, "no JSON");

    Ran ran = Ran.here("evaluate", "--pages", pages, "--labels", labels);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("labels.jsonl, line 1: ");
  }

  @Test
  void scoresAMini() throws IOException {
    Path minis =
        Files.writeString(
            folder.resolve("minis.jsonl"),
            """
            {"id": "m", "kind": "K", "title": "T", "text": "", "expect": {"forces": ["kent"]}, "not": ["A group chat existed"]}
            """);

    Ran ran = Ran.here("evaluate", "--minis", minis, "--misses");

    assertThat(ran.out())
        .contains("| setting | 0 | 0 | 1 |")
        .contains("1 are understood and 0 came out")
        .contains("m K\n  setting: missing force kent\n  no case found");
  }

  @Test
  void saysThatRulesNeedAGold() {
    Ran ran = Ran.here("evaluate", "--pages", pages, "--rules", folder.resolve("rules.tsv"));

    assertThat(ran.err()).contains("--rules: give --pages and --gold");
  }
}
