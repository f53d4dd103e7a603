package org.oversightgraph.fact.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.SmallFile;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.SourceDocument;

class CaseFileYamlTests {

  private final CaseFiles caseFiles = new CaseFiles();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/resources/cases/2017-090526.yaml",
        "src/main/resources/cases/charing-cross-2016.yaml",
        "src/main/resources/cases/forest-gate-2020.yaml",
        "src/main/resources/cases/operation-argens.yaml",
        "src/test/resources/sample/every-kind-of-fact.yaml"
      })
  void isReadBackAsItWas(String file) throws IOException {
    CaseFile written = caseFiles.read(file, Files.readString(Path.of(file)));

    CaseFile readBack = caseFiles.read("printed", caseFiles.print(written));

    assertThat(readBack.basis()).isEqualTo(Basis.REVIEWED);
    assertThat(readBack)
        .usingRecursiveComparison()
        .ignoringFields("basis")
        .ignoringCollectionOrder()
        .isEqualTo(written);
  }

  @Test
  void showsTheWordsBesideEachCitation() {
    String text = "A sergeant received\nmanagement advice.";
    CaseFile small =
        SmallFile.read(SmallFile.TEXT.replace("summary#paragraph=1", "\"summary#char=2,19\""));
    SourceDocument held =
        SourceDocument.held(
            "A page", "A body", DocumentKind.OFFICIAL, null, null, "page.txt", text);
    CitedDocument document =
        new CitedDocument(
            "summary", DocumentKind.OFFICIAL, "A page", "A body", null, null, held.id(), held);
    CaseFile read =
        new CaseFile(
            Basis.EXTRACTED,
            List.of(document),
            small.theCase(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(caseFiles.print(read))
        .contains("basis: REVIEWED")
        .contains("id: " + held.id())
        .contains("- \"summary#char=2,19\"  # sergeant received");
  }
}
