package org.oversightgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.source.Span;

class SentenceTreeTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          object    | The panel dismissed the constable and the sergeant.                    | dismissed | constable sergeant
          object    | The officer used the money that the detective had kept.                | kept      | money
          object    | The officer met a woman whom he had arrested.                          | arrested  | woman
          recipient | The constable admitted to his supervising officer that he had lied.    | admitted  | officer
          recipient | It was alleged that the officer sent messages to a colleague.          | sent      | colleague
          agent     | The officer was dismissed at a hearing chaired by a superintendent.    | chaired   | superintendent
          agent     | The constable was arrested by officers from Kent Police.               | arrested  | officers
          agent     | The constable was arrested by officers from Kent Police.               | Police    |
          against   | A case to answer for gross misconduct was found against the two sergeants, but not against the inspector. | found | sergeants inspector
          against   | The allegations were not proven against PC B or PC C.                  | proven    | B C
          for       | A case to answer for gross misconduct was found against the sergeant.  | case      | misconduct
          for       | There was no case to answer for the sergeant, whose actions were reasonable. | case | sergeant
          of        | We interviewed the officers, all of whom denied the allegations.       | all       | officers
          conjunct  | Officers A, B and C faced a misconduct hearing.                        | B         | A C
          relative  | The constable, who had been suspended, resigned.                       | constable | suspended
          """)
  void saysWhatStandsWithAWord(String role, String sentence, String word, String expected) {
    Sentence parsed = Sentence.of(sentence);
    SentenceTree tree = parsed.tree();
    Token token = parsed.word(word);
    List<Token> found =
        switch (role) {
          case "object" -> tree.objectsOf(token);
          case "recipient" -> tree.recipientsOf(token);
          case "agent" -> tree.agentsOf(token);
          case "conjunct" -> tree.conjuncts(token);
          case "relative" -> tree.relativeClauseOf(token).stream().toList();
          default -> tree.complementsOf(token, role);
        };
    assertThat(Sentence.written(found)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          passive     | The sergeant was dismissed and barred from policing.                   | dismissed barred
          passive     | The panel, chaired by a judge, dismissed the constable.                | chaired
          passive     | The officer resigned and has been told why.                            | told
          negated     | The inspector was not told what the detective had kept.                | told
          negated     | Neither officer was disciplined, but the sergeant was warned.          | officer disciplined
          negated     | A case was found against the sergeant, but not against the inspector.  | inspector
          negated     | No officer was found to have lied.                                     | officer found
          negated     | The officer didn't resign.                                             | resign
          conditional | Had they been serving, they would have been dismissed.                 | serving dismissed
          conditional | The officer would have faced a hearing if he had remained.             | faced remained
          conditional | The officer was dismissed when he returned.                            |
          """)
  void saysHowAWordIsMeant(String quality, String sentence, String expected) {
    SentenceTree tree = Sentence.of(sentence).tree();
    List<Token> found =
        tree.tokens().stream()
            .filter(token -> !token.isAuxiliary() && (token.isVerb() || token.isNoun()))
            .filter(token ->
                switch (quality) {
                  case "passive" -> tree.isPassive(token);
                  case "negated" -> tree.isNegated(token);
                  default -> tree.isConditional(token);
                })
            .toList();
    assertThat(Sentence.written(found)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void keepsThePlacesOfTheWholeText() {
    String text = "It began in 2098. Officer A didn't stay.";
    SentenceTree tree = DependencyParser.shared().parse(text, new Span(18, text.length()));

    assertThat(tree.tokens())
        .extracting(token -> token.span().of(text))
        .containsExactly("Officer", "A", "did", "n't", "stay", ".");
    assertThat(tree.tokenAt(text.indexOf("stay") + 1))
        .hasValueSatisfying(stay -> assertThat(tree.root()).hasValue(stay));
    assertThat(tree.tokenAt(3)).isEmpty();
  }

  @Test
  void walksUpAndDown() {
    Sentence parsed = Sentence.of("The sergeant who led the team denied the two allegations.");
    SentenceTree tree = parsed.tree();
    Token team = parsed.word("team");

    assertThat(tree.clauseHead(team)).hasValue(parsed.word("led"));
    assertThat(tree.clauseHead(parsed.word("led"))).hasValue(parsed.word("denied"));
    assertThat(tree.governs(parsed.word("sergeant"), team)).isTrue();
    assertThat(tree.governs(team, parsed.word("sergeant"))).isFalse();
    assertThat(Sentence.written(tree.subtree(parsed.word("led")))).isEqualTo("who led the team");
    assertThat(tree.nounPhrase(parsed.word("sergeant")).of(parsed.text()))
        .isEqualTo("The sergeant");
    Span phrase = tree.nounPhrase(parsed.word("allegations"));
    assertThat(phrase.of(parsed.text())).isEqualTo("the two allegations");
    assertThat(tree.topOf(phrase)).hasValue(parsed.word("allegations"));
  }

  @Test
  void isEmptyWhereNothingIsSaid() {
    SentenceTree tree = DependencyParser.shared().parse("  \u00a0 ", new Span(0, 4));
    assertThat(tree.tokens()).isEmpty();
    assertThat(tree.root()).isEmpty();
  }

  @Test
  void isTheSameHoweverManyAreParsedAtOnce() {
    List<String> sentences =
        List.of(
            "The officer was dismissed and barred from policing.",
            "We found no case to answer for the sergeant.",
            "The inspector, who had left, was not told.");
    List<List<Token>> oneByOne =
        sentences.stream().map(text -> Sentence.of(text).tree().tokens()).toList();

    List<List<Token>> atOnce =
        IntStream.range(0, 300)
            .parallel()
            .mapToObj(i -> Sentence.of(sentences.get(i % 3)).tree().tokens())
            .toList();

    for (int i = 0; i < atOnce.size(); i++) {
      assertThat(atOnce.get(i)).isEqualTo(oneByOne.get(i % 3));
    }
  }
}
