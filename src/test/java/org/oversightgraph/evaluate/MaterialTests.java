package org.oversightgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.vocabulary.Vocabulary;

class MaterialTests {

  @TempDir private Path folder;

  @Test
  void readsPagesAndWhatIsKnownOfThem() throws IOException {
    Path pages = write("pages.jsonl", page("a"), page("b"), page("c"));
    Path gold =
        write("gold.jsonl", "{\"id\": \"b\", \"ranks\": [\"sergeant\"]}", "{\"id\": \"c\"}");
    Path labels = write("labels.jsonl", "{\"id\": \"a\", \"reference\": \"2099/000001\"}");

    Material material = Material.read(pages, gold, labels);

    assertThat(material.pages()).hasSize(3);
    assertThat(material.gold().getFirst().ranks()).containsExactly("sergeant");
    assertThat(material.labels().getFirst().reference()).isEqualTo("2099/000001");
    assertThat(material.linesOfGold(2, 9).pages()).extracting(Page::id).containsExactly("c");
  }

  @Test
  void saysWhichLineCannotBeRead() throws IOException {
    Path pages = write("pages.jsonl", page("a"), "{\"id\": ");

    assertThatThrownBy(() -> Material.read(pages, null, null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("pages.jsonl, line 2: ");
  }

  @Test
  void knowsEveryForceThatTheSiteNames() throws IOException {
    Path labels = SharedMaterial.require("corpus/labels.jsonl");
    Codes codes = new Codes(Vocabulary.load());

    assertThat(Material.read(write("none.jsonl"), null, labels).labels())
        .flatExtracting(Label::forces)
        .allSatisfy(force ->
            assertThat(Vocabulary.load().forces().knows(codes.of(String.valueOf(force)))).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/publications.jsonl", "gold/read-once.jsonl"})
  void expectsOfEveryPageOfTheGoldWhatItStates(String file) throws IOException {
    Path gold = SharedMaterial.require(file);
    Material material = Material.read(write("none.jsonl"), gold, null);
    Evaluation evaluation = new Evaluation(material, EnumSet.allOf(Field.class), Vocabulary.load());

    material.gold().forEach(page -> evaluation.missed(page.id()));

    Report report = evaluation.report();
    assertThat(
            report.score(Column.WRITTEN_ON, Field.FORCES).missing()
                + report.score(Column.HELD_OUT, Field.FORCES).missing())
        .isEqualTo(material.gold().stream().mapToInt(page -> page.forces().size()).sum());
  }

  private static String page(String id) {
    return "{\"id\": \"%s\", \"url\": null, \"text\": \"A page\"}".formatted(id);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }
}
