package org.oversightgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrokenCodeListTests {

  @Test
  void refusesACodeThatIsThereTwice() {
    assertRefused(
        "themes.yaml",
        """
        - {code: corruption, name: Serious corruption, basis: OFFICIAL}
        - {code: corruption, name: Corruption, basis: OFFICIAL}
        """,
        "themes.yaml: corruption: the code is there twice");
  }

  @Test
  void refusesAnEntryWithoutACode() {
    assertRefused(
        "themes.yaml",
        """
        - {code: corruption, name: Serious corruption, basis: OFFICIAL}
        - {name: Mental health, basis: OFFICIAL}
        """,
        "themes.yaml: entry 2: code is missing");
  }

  @Test
  void refusesAnEntryWithoutAName() {
    assertRefused(
        "themes.yaml",
        """
        - code: corruption
          name:
          basis: OFFICIAL
        """,
        "themes.yaml: corruption: name is missing");
  }

  @Test
  void refusesAnUnknownBasis() {
    assertRefused(
        "themes.yaml",
        "- {code: corruption, name: Serious corruption, basis: HEARSAY}",
        "themes.yaml: corruption: basis 'HEARSAY' is unknown,"
            + " expected OFFICIAL, SECONDARY, SEEN, INFERRED, UNCONFIRMED");
  }

  @Test
  void refusesAPropertyThatDoesNotExist() {
    assertRefused(
        "outcomes.yaml",
        "- {code: FINE, label: Fine, regime: [\"2004\"], basis: SECONDARY}",
        "outcomes.yaml: FINE: there is no property 'regime'");
  }

  @Test
  void refusesAListThatIsNone() {
    assertRefused(
        "outcomes.yaml",
        "- {code: FINE, label: Fine, regimes: \"2004\", basis: SECONDARY}",
        "outcomes.yaml: FINE: regimes must be a list");
  }

  @Test
  void refusesAYearThatIsNotWrittenAsText() {
    assertRefused(
        "outcomes.yaml",
        "- {code: FINE, label: Fine, regimes: [2004], basis: SECONDARY}",
        "outcomes.yaml: FINE: regimes must be text");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertRefused(
        "standards.yaml",
        "- {code: use-of-force, number: four, name: Use of Force, basis: OFFICIAL}",
        "standards.yaml: use-of-force: number must be a whole number");
  }

  @Test
  void refusesADayThatIsNone() {
    assertRefused(
        "bodies.yaml",
        "- {code: iopc, name: IOPC, from: January 2018, basis: SECONDARY}",
        "bodies.yaml: iopc: from must be a date like 2018-01-08, not 'January 2018'");
  }

  @Test
  void refusesAFileThatIsNoList() {
    assertRefused("ranks.yaml", "ranks: none", "ranks.yaml: a list of entries is expected");
  }

  @Test
  void refusesAFileThatIsEmpty() {
    assertRefused("ranks.yaml", "", "ranks.yaml: a list of entries is expected");
  }

  @Test
  void refusesAFileThatIsNotYaml() {
    assertRefused("ranks.yaml", "- [", "ranks.yaml: not readable as YAML");
  }

  @Test
  void refusesAPropertyThatIsThereTwice() {
    assertRefused(
        "themes.yaml",
        "- {code: corruption, name: Corruption, name: Fraud, basis: OFFICIAL}",
        "themes.yaml: not readable as YAML");
  }

  @Test
  void refusesAMissingFile() {
    CodeListFiles onClassPath = CodeListFiles.onClassPath();

    assertThatExceptionOfType(BrokenCodeList.class)
        .isThrownBy(() ->
            Vocabulary.load(file -> file.equals("ranks.yaml") ? null : onClassPath.find(file)))
        .withMessage("ranks.yaml: the file is missing");
  }

  @Test
  void refusesAHeadcountOfAnUnknownForce() {
    assertRefused(
        "headcounts.csv",
        """
        # counted
        force,year,officers,source
        norfolk,2019,1698,Home Office
        rutland,2019,3,Home Office
        """,
        "headcounts.csv: line 4: force 'rutland' is unknown");
  }

  @Test
  void refusesAHeadcountThatIsThereTwice() {
    assertRefused(
        "headcounts.csv",
        """
        force,year,officers,source
        norfolk,2019,1698,Home Office
        norfolk,2019,1700,Home Office
        """,
        "headcounts.csv: line 3: the force is there twice for one year");
  }

  @Test
  void refusesAHeadcountThatIsNoNumber() {
    assertRefused(
        "headcounts.csv",
        """
        force,year,officers,source
        norfolk,2019,many,Home Office
        """,
        "headcounts.csv: line 2: officers must be a whole number, not 'many'");
  }

  private static void assertRefused(String broken, String content, String message) {
    CodeListFiles onClassPath = CodeListFiles.onClassPath();

    assertThatExceptionOfType(BrokenCodeList.class)
        .isThrownBy(() ->
            Vocabulary.load(file -> file.equals(broken) ? stream(content) : onClassPath.find(file)))
        .withMessageStartingWith(message);
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
