package org.oversightgraph.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

  @TempDir private Path folder;

  @Test
  void areMeantByAWordAndNotBySettings() {
    assertThat(Commands.meant()).isFalse();
    assertThat(Commands.meant("--server.port=8090")).isFalse();
    assertThat(Commands.meant("ingest", "pages")).isTrue();
    assertThat(Commands.meant("frobnicate")).isTrue();
    assertThat(Commands.meant("--help")).isTrue();
    assertThat(Commands.meant("-h")).isTrue();
  }

  @Test
  void listThemselves() {
    Ran help = Ran.here("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("ingest", "extract", "load", "evaluate", "Exit codes:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "load", "clusters", "evaluate"})
  void explainThemselvesWithExamples(String command) {
    Ran help = Ran.here(command, "--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains("Usage: oversight-graph " + command)
        .contains("Examples:\n  oversight-graph ")
        .contains("3   the database cannot be reached");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "-x",
        "ingest",
        "ingest --frobnicate x",
        "load",
        "extract",
        "evaluate",
        "evaluate --gold g.jsonl",
        "evaluate --pages p.jsonl --gold g.jsonl --fields ranks,sizes",
        "evaluate --pages p.jsonl --gold g.jsonl --lines x"
      })
  void tellHowTheyAreUsedWhereTheyAreUsedWrongly(String arguments) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Ran ran = Ran.here((Object[]) arguments.replaceAll("[pg].jsonl", empty.toString()).split(" "));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Usage: oversight-graph ");
  }

  @Test
  void suggestWhatMayHaveBeenMeant() {
    assertThat(Ran.here("ingets").err()).contains("ingets").contains("Did you mean");
  }

  @Test
  void startNoDatabaseForPlacesThatAreNotThere() {
    Ran ran = Ran.here("ingest", folder.resolve("nowhere"), "--data", folder.resolve("data"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("nowhere: there is no such file or folder");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void sayThatTheDatabaseCannotBeReached() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), InventedPages.page(1));

    Ran ran = Ran.here("ingest", page, "--database", "bolt://127.0.0.1:1", "--data", folder);

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains("The database cannot be reached");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void sayThatThePasswordCannotBeRead() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), InventedPages.page(1));

    Ran ran =
        Ran.here(
            "ingest",
            page,
            "--database",
            "bolt://127.0.0.1:1",
            "--password-file",
            folder.resolve("none"));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--password-file: it cannot be read");
  }
}
