package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.oversightgraph.fact.SmallFile.mistakes;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.casefile.CaseFileInvalid;
import org.oversightgraph.fact.casefile.CaseFiles;

class CaseFileSyntaxTests {

  @Test
  void readsTheSmallestFile() {
    assertThat(SmallFile.read(SmallFile.TEXT).theCase().key()).isEqualTo("a-case");
  }

  @Test
  void readsAFileOfAnotherSystem() {
    String withByteOrderMark = "\uFEFF" + SmallFile.TEXT.replace("\n", "\r\n");

    assertThat(SmallFile.read(withByteOrderMark)).isEqualTo(SmallFile.read(SmallFile.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing but a comment\n", "---\n", "hello", "7", "- a\n- b\n"})
  void refusesWhatIsNoCaseFileAtAll(String text) {
    assertThat(mistakes(text))
        .containsExactly("1 $: expected a case file with documents and a case");
  }

  @Test
  void refusesAListThatIsNotClosed() {
    assertThat(mistakes(SmallFile.with("stations: [a, b\nsubjects: []\n")))
        .containsExactly("11 $: not readable as YAML: expected ',' or ']', but got :");
  }

  @Test
  void refusesAWrongIndentation() {
    assertThat(mistakes(SmallFile.TEXT.replace("  title: A case", "   title: A case")))
        .containsExactly("8 $: not readable as YAML: mapping values are not allowed here");
  }

  @Test
  void refusesATabulator() {
    assertThat(mistakes(SmallFile.TEXT.replace("  title: A case", "\ttitle: A case")))
        .singleElement()
        .asString()
        .startsWith("8 $: not readable as YAML: found character '\\t(TAB)'");
  }

  @Test
  void refusesAQuotationThatDoesNotEnd() {
    assertThat(mistakes(SmallFile.TEXT.replace("title: A case", "title: \"A case")))
        .containsExactly("10 $: not readable as YAML: found unexpected end of stream");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};

    assertThat(mistakes(new String(picture, StandardCharsets.UTF_8)))
        .containsExactly("1 $: not readable as YAML: special characters are not allowed");
  }

  @Test
  void refusesBottomlessNesting() {
    assertThat(mistakes("a: " + "[".repeat(10_000)))
        .singleElement()
        .asString()
        .startsWith("1 $: not readable as YAML: Document nesting depth");
  }

  @Test
  void refusesASecondDocumentInOneFile() {
    assertThat(mistakes(SmallFile.with("---\n" + SmallFile.TEXT)))
        .containsExactly("11 $: found a second YAML document, expected one in a file");
  }

  @Test
  void refusesAFieldThatIsThereTwice() {
    assertThat(mistakes(SmallFile.withCase("title: Another case\n  title: A third")))
        .containsExactly("9 case.title: there already on line 8");
  }

  @Test
  void refusesAnAlias() {
    assertThat(
            mistakes(
                SmallFile.TEXT
                    .replace("title: A summary", "title: &title A summary")
                    .replace("title: A case", "title: *title")))
        .containsExactly("8 case.title: a YAML alias, expected the value itself");
  }

  @Test
  void namesFileLineFieldAndWhatWasExpected() {
    String wrong = SmallFile.withCase("matter: GOSSIP\n  colour: blue");

    assertThatExceptionOfType(CaseFileInvalid.class)
        .isThrownBy(() -> new CaseFiles().read("wrong.yaml", wrong))
        .withMessageStartingWith(
            "wrong.yaml:9: case.matter: found 'GOSSIP', expected COMPLAINT, CONDUCT or DSI\n"
                + "wrong.yaml:10: case.colour: unknown, expected key, ");
  }
}
