package org.oversightgraph.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows every rule at work: it finds its examples, and nothing where it must not. */
class RuleExamplesTests {

  static Stream<Rule> rules() {
    return RuleFolder.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void findsItsExamplesAndNothingElse(Rule rule) {
    assertThat(rule.says()).as("what %s says", rule.id()).matches("(?s)[A-Z].*[^.]");
    assertThat(rule.examples()).as("examples of %s", rule.id()).isNotEmpty();
    assertThat(rule.certainty()).isGreaterThan(0).isLessThanOrEqualTo(1);
    for (String example : rule.examples()) {
      assertThat(finds(rule, example)).as("%s in: %s", rule.id(), example).isTrue();
    }
    for (String other : rule.not()) {
      assertThat(finds(rule, other)).as("%s in: %s", rule.id(), other).isFalse();
    }
  }

  @Test
  void haveIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    List<String> twice = rules().map(Rule::id).filter(id -> !ids.add(id)).toList();

    assertThat(twice).isEmpty();
    assertThat(ids).hasSizeGreaterThan(100);
  }

  private static boolean finds(Rule rule, String text) {
    return rule.pattern().matcher(text).find();
  }
}
