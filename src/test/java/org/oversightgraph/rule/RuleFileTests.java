package org.oversightgraph.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.schema.FileSchema;
import org.oversightgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** A slip in a rule file does not load, and the message says where it is and what was expected. */
class RuleFileTests {

  private static final String WELL =
      """
      - id: warned
        says: Somebody was warned
        pattern: '\\bwarned\\b'
        finds: OUTCOME
        yields: {outcome: WRITTEN_WARNING, itself: true}
        certainty: 0.9
        examples: ["She was warned."]
      """;

  private static final int LONGEST_LINE = 140;

  @Test
  void loadsWhatIsAsTheSchemaHasIt() {
    assertThat(Rules.of("outcomes", RuleFile.read("outcomes", WELL)))
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.id()).isEqualTo("outcomes/warned");
          assertThat(rule.finds("OUTCOME")).isTrue();
          assertThat(rule.has("itself")).isTrue();
          assertThat(rule.yield("outcome")).isEqualTo("WRITTEN_WARNING");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          finds: OUTCOME             | finds: OUTCOMES            | :4: warned.finds: found 'OUTCOMES', expected OUTCOME, DONE,
          outcome: WRITTEN_WARNING   | outcome: WRITEN_WARNING    | :5: warned.yields.outcome: found 'WRITEN_WARNING', expected NO_ACTION,
          itself: true               | itself: yes please         | :5: warned.yields.itself: found 'yes please', expected: The words say by themselves
          itself: true               | its: true                  | :5: warned.yields.its: unknown, expected outcome, itself or person
          outcome: WRITTEN_WARNING,  | ''                         | :5: warned.yields.outcome: missing, expected: What happened
          certainty: 0.9             | not: []                    | :1: warned.certainty: missing, expected: How often what the rule states is right
          certainty: 0.9             | certainty: 90              | :6: warned.certainty: found 90, expected: How often what the rule states is right
          says: Somebody             | tells: Somebody            | :2: warned.tells: unknown, expected id, says, pattern,
          '\\bwarned\\b'             | '\\bwarned('               | :3: warned.pattern: expected a regular expression: Unclosed group in '\\bwarned('
          '\\bwarned\\b'             | '<nobody> was warned'      | :3: warned.pattern: expected a regular expression: no fragment has this name in 'nobody'
          id: warned                 | id: Was warned             | :1: Was warned.id: found 'Was warned', expected: Names the rule
          examples: ["She was warned."] | how: By nearness.       | :1: warned: found fields, expected: Either how or a pattern
          """)
  void saysWhereASlipIsAndWhatWasExpected(String written, String slip, String message) {
    String yaml = WELL.replace(written.replace("\\\\", "\\"), slip.replace("\\\\", "\\"));
    assertThat(yaml).isNotEqualTo(WELL);

    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.read("outcomes", yaml))
        .withMessageContaining("rules/outcomes.yaml" + message.replace("\\\\", "\\"));
  }

  @Test
  void refusesTheSameIdTwice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.read("outcomes", WELL + WELL))
        .withMessage(
            "rules/outcomes.yaml:8: warned.id: 'warned' is the id of another rule of this file");
  }

  @Test
  void needsNoCertaintyOnlyWhereNothingIsStated() {
    String line = "- {id: menu, says: A menu, pattern: '^Menu$', finds: LINE, examples: [Menu]}";

    assertThat(Rules.of("furniture", RuleFile.read("furniture", line)).getFirst().certainty())
        .isEqualTo(1);
  }

  @Test
  void holdsPatternsThatFitOnAScreen() {
    assertThat(RuleFolder.topics())
        .flatExtracting(topic -> RuleFile.read(topic).findValuesAsString("pattern"))
        .flatExtracting(pattern -> pattern.lines().toList())
        .hasSizeGreaterThan(1000)
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(LONGEST_LINE));
  }

  @Test
  void joinsTheLinesOfFragmentsToo() {
    assertThat("sixteen officers").matches(Fragments.compile("<count> officers"));
    assertThat("Dorset Police").matches(Fragments.compile("<force-place> Police"));
  }

  @Test
  void knowsTheCodesOfTheVocabulary() {
    Vocabulary vocabulary = Vocabulary.load();
    assertThat(codes("outcome")).isEqualTo(vocabulary.outcomes().codes());
    assertThat(codes("standard")).isEqualTo(vocabulary.standards().codes());
    assertThat(codes("theme")).isEqualTo(vocabulary.themes().codes());
    assertThat(codes("rank")).isEqualTo(vocabulary.ranks().codes());
    assertThat(codes("proceeding")).isEqualTo(vocabulary.proceedings().codes());
    assertThat(codes("basis")).isEqualTo(vocabulary.recommendationBases().codes());
    assertThat(codes("status")).isEqualTo(vocabulary.responseStatuses().codes());
  }

  private static List<String> codes(String code) {
    return enumOf("/$defs/" + code + "Code").toList();
  }

  private static Stream<String> enumOf(String place) {
    return new FileSchema("/rules/rules.schema.json")
        .at(place + "/enum").values().stream().map(JsonNode::asString);
  }
}
