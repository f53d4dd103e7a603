package org.oversightgraph.extract.conduct.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.source.Span;

/** What stands over the word "misconduct" in a sentence. */
class ScopeTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There was insufficient evidence of misconduct. | NEGATED",
        "None of the drivers was guilty of misconduct. | NEGATED",
        "It was not misconduct. | NEGATED",
        "The force did not agree that it was misconduct. | NEGATED",
        "We suggested that it was misconduct. | SUGGESTED",
        "It would have been misconduct. | UNREAL",
        "We asked whether it was misconduct. | UNREAL",
        "It may be misconduct. | POSSIBLE",
        "The man alleged misconduct. | ALLEGED",
        "It was misconduct. | ",
        "It was not a robbery, but it was misconduct. | ",
        "There was no evidence of theft; however, it was misconduct. | ",
        "None of the drivers was tired, and the sergeant was guilty of misconduct. | "
      })
  void tellsWhatReachesTheWord(String sentence, String shade) {
    if (shade == null) {
      assertThat(over(sentence)).isEmpty();
    } else {
      assertThat(over(sentence)).contains(Shade.valueOf(shade));
    }
  }

  @Test
  void endsAtANewClause() {
    String sentence = "She was late, but he was early";
    Scope scope = Scope.of(sentence, new Span(0, sentence.length()));

    assertThat(scope.parts(0, sentence.length())).isTrue();
    assertThat(scope.parts(sentence.indexOf(" he was"), sentence.length())).isFalse();
  }

  private static Set<Shade> over(String sentence) {
    return Scope.of(sentence, new Span(0, sentence.length())).over(sentence.indexOf("misconduct"));
  }
}
