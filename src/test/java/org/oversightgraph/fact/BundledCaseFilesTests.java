package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.fact.statement.CaseFacts;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundledCaseFilesTests {

  private final CaseFiles caseFiles = new CaseFiles();

  @Test
  void areFourCases() throws IOException {
    assertThat(bundled())
        .extracting(Resource::getFilename)
        .containsExactlyInAnyOrder(
            "2017-090526.yaml",
            "charing-cross-2016.yaml",
            "forest-gate-2020.yaml",
            "operation-argens.yaml");
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void bearTheKeyOfTheirCase(Resource file) throws IOException {
    assertThat(file.getFilename()).isEqualTo(read(file).theCase().key() + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void stateEverythingOnce(Resource file) throws IOException {
    CaseFile caseFile = read(file);
    List<Fact> facts = CaseFacts.of(caseFile, caseFile.theCase().key(), Vocabulary.load()).facts();

    assertThat(facts)
        .filteredOn(Fact.Stated.class::isInstance)
        .extracting(fact -> ((Fact.Stated) fact).about())
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(facts)
        .filteredOn(Fact.Related.class::isInstance)
        .map(Fact.Related.class::cast)
        .extracting(
            Fact.Related::from,
            Fact.Related::relation,
            Fact.Related::to,
            BundledCaseFilesTests::distinction)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void citeEachOfTheirDocuments(Resource file) throws IOException {
    CaseFile caseFile = read(file);
    CaseFacts facts = CaseFacts.of(caseFile, caseFile.theCase().key(), Vocabulary.load());

    assertThat(facts.facts())
        .flatExtracting(fact -> fact.evidence().passages())
        .extracting(passage -> passage.document())
        .containsAll(facts.documents());
  }

  private CaseFile read(Resource file) throws IOException {
    return caseFiles.read(
        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
  }

  private static Stream<Resource> bundled() throws IOException {
    return Stream.of(
        new PathMatchingResourcePatternResolver().getResources("classpath:cases/*.yaml"));
  }

  private static Object distinction(Fact.Related related) {
    String property = related.relation().distinguishedBy();
    return property == null ? "" : related.properties().get(property);
  }
}
