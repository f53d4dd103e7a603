package org.oversightgraph.source.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Limits;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.Unread;

class FilesAndFoldersTests {

  private static final String PAGE = "A fall from a ladder\n\nA man fell. Officer A looked away.\n";

  @TempDir private Path folder;

  private final Publications publications =
      new Publications(Limits.ofBytes(100_000), UnaryOperator.identity());

  @Test
  void readsAFileOfText() throws IOException {
    Path file = write("page.txt", PAGE);

    List<Unread> found = list(file);

    assertThat(found).extracting(Unread::name).containsExactly(file.toString());
    assertThat(found.getFirst().read().title()).isEqualTo("A fall from a ladder");
  }

  @Test
  void tellsAFormatByTheContent() throws IOException {
    Path file = write("page.dat", "\n<!DOCTYPE html><h1>A fall</h1><p>A man fell.</p>");

    assertThat(list(file).getFirst().read().text()).isEqualTo("A fall\n\nA man fell.");
  }

  @Test
  void readsTheEncodingOfWindows() throws IOException {
    Path file = folder.resolve("page.txt");
    Files.write(file, "The officer’s ladder".getBytes(Charset.forName("windows-1252")));

    assertThat(list(file).getFirst().read().text()).isEqualTo("The officer’s ladder");
  }

  @Test
  void findsAllFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
    write("b.txt", PAGE);
    write("a/z.txt", PAGE);
    write("c/d/e.txt", PAGE);
    write(".hidden", PAGE);
    write(".hidden-too/a.txt", PAGE);

    assertThat(list(folder))
        .extracting(Unread::name)
        .containsExactly(
            folder.resolve("a/z.txt").toString(),
            folder.resolve("b.txt").toString(),
            folder.resolve("c/d/e.txt").toString());
  }

  @Test
  void isNotCaughtInLinks() throws IOException {
    write("a.txt", PAGE);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("one"), folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));

    List<Unread> found = list(folder);

    assertThat(found).hasSize(3);
    assertThat(found.getFirst().read().text()).isEqualTo(PAGE.strip());
    refuses(found.get(1), "cannot be read");
    refuses(found.get(2), "cannot be read");
  }

  @Test
  void readsEachLineOfAFileOfPages() throws IOException {
    Path file =
        write(
            "pages.jsonl",
            """
            {"id": "1", "url": "https://courier.example/1", "text": "A fall\\n\\nA man fell."}
            {"id": "2", "text": "broken
            {"id": "3", "url": "https://courier.example/3"}

            ["no object"]
            {"id": "5", "text": "Another fall\\n\\nA woman fell."}
            """);

    List<Unread> found = list(file);

    assertThat(found)
        .extracting(Unread::name)
        .containsExactly(file + ":1", file + ":2", file + ":3", file + ":5", file + ":6");
    assertThat(found.getFirst().read().document().url()).isEqualTo("https://courier.example/");
    refuses(found.get(1), file + ":2 is no valid JSON");
    refuses(found.get(2), file + ":3 has no field text");
    refuses(found.get(3), file + ":5 is no JSON object");
    assertThat(found.get(4).read().title()).isEqualTo("Another fall");
  }

  @Test
  void knowsPagesByTheirContentToo() throws IOException {
    Path file = write("pages.txt", "{\"text\": \"A fall\\n\\nA man fell.\"}\n");

    assertThat(list(file)).extracting(Unread::name).containsExactly(file + ":1");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refuses(list(write("empty.txt", "")).getFirst(), "empty.txt holds no text");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    byte[] noise = new byte[3000];
    new Random(1).nextBytes(noise);
    Path file = Files.write(folder.resolve("noise.doc"), noise);

    refuses(list(file).getFirst(), "is a binary file of a kind that is not read");
  }

  @Test
  void refusesALargeFileWithoutReadingIt() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(20_000_000_000L);
    }

    refuses(list(file).getFirst(), "is larger than 100,000 bytes");
  }

  @Test
  void refusesAFileThatVanished() throws IOException {
    Path file = write("page.txt", PAGE);
    Unread found = list(file).getFirst();
    Files.delete(file);

    refuses(found, "is no longer there");
  }

  @Test
  void refusesWhatMayNotBeRead() throws IOException {
    Path closed = write("closed/page.txt", PAGE).getParent();
    write("page.txt", PAGE);
    assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed));

    List<Unread> found = list(folder);

    assertThat(found).hasSize(2);
    refuses(found.getFirst(), "closed may not be read");
    assertThat(found.get(1).read().text()).isEqualTo(PAGE.strip());
    assertThatExceptionOfType(CannotRead.class)
        .isThrownBy(() -> list(closed))
        .withMessageContaining("may not be read");
  }

  @Test
  void refusesAPlaceWhereNothingIs() {
    assertThatExceptionOfType(CannotRead.class)
        .isThrownBy(() -> list(folder.resolve("nothing")))
        .withMessageContaining("nothing does not exist; check its name")
        .satisfies(refusal -> assertThat(refusal.place()).endsWith("nothing"));
  }

  private List<Unread> list(Path place) {
    return publications.list(place.toString());
  }

  private static void refuses(Unread unread, String reason) {
    assertThatExceptionOfType(CannotRead.class)
        .isThrownBy(unread::read)
        .withMessageContaining(reason);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
