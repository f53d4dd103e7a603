package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;

class ExtractCommandTests {

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writeThePage() throws IOException {
    page = Files.writeString(folder.resolve("page.txt"), InventedPages.page(1));
  }

  @Test
  void printsACaseFileThatCanBeRead() {
    Ran ran = Ran.here("extract", page);

    assertThat(ran.exit()).isZero();
    CaseFile file = new CaseFiles().read("printed.yaml", ran.out());
    assertThat(file.theCase().references()).containsExactly("2099/000001");
  }

  @Test
  void writesEachCaseToAFileOfItsOwn() throws IOException {
    Path pages =
        Files.writeString(
            folder.resolve("pages.jsonl"),
            InventedPages.line("a", 1) + "\n" + InventedPages.line("b", 2));
    Path cases = folder.resolve("cases");

    Ran ran = Ran.here("extract", pages, "--to", cases);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(cases).isDirectoryContaining("glob:**2099-000001.yaml");
    assertThat(cases).isDirectoryContaining("glob:**2099-000002.yaml");
  }

  @Test
  void writesOverNothingThatAPersonMayHaveCorrected() throws IOException {
    Path file = Files.writeString(folder.resolve("2099-000001.yaml"), "corrected");

    Ran ran = Ran.here("extract", page, "--to", folder);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("2099-000001.yaml is there already");
    assertThat(file).hasContent("corrected");

    assertThat(Ran.here("extract", page, "--to", folder, "--force").exit()).isZero();
    assertThat(file).content().contains("2099/000001");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    Ran ran = Ran.here("extract", empty, folder.resolve("nowhere.txt"), page);

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .contains("Refused: " + empty + ": ")
        .contains("Refused: " + folder.resolve("nowhere.txt") + ": ");
    assertThat(ran.out()).contains("2099/000001");
  }
}
