package org.oversightgraph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.source.Span;

class TokeniserTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The officer didn't tell her.        | The officer did n't tell her .
          It cannot be the officer’s £340.    | It can not be the officer ’s £ 340 .
          The officers' off-duty conduct      | The officers ' off - duty conduct
          An ex-officer re-interviewed PC 3   | An ex-officer re-interviewed PC 3
          Sgt. [name] (Kent), i.e. no. 12.    | Sgt. [name] ( Kent ) , i.e. no . 12 .
          On 12/03/2099 at 12.30am; 2099/123  | On 12/03/2099 at 12.30am ; 2099/123
          Write to help@kent.example today.   | Write to help@kent.example today .
          Silent… “and then” – nothing        | Silent … “ and then ” – nothing
          """)
  void cutsAsThePennTreebankDoes(String sentence, String words) {
    assertThat(String.join(" ", forms(sentence))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Officer A and Officer B told PC 3.              | A B 3
          Officers A, B and C met I and a PC.             | A B C
          A case against [name] is 3 years old.           | [name]
          The PCSO saw DC E1, Witness 2 and 4 officers.   | E1 2
          An officer 3 miles away met A and B.            |
          """)
  void takesForNamesWhatStandsForOne(String sentence, String identifiers) {
    List<String> found =
        Tokeniser.words(sentence, whole(sentence)).stream()
            .filter(Word::identifier)
            .map(word -> word.span().of(sentence))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(identifiers == null ? "" : identifiers);
  }

  @Property(tries = 500)
  void leavesNothingOutButWhiteSpaceAndControls(@ForAll String text) {
    String words = String.join("", forms(text));
    assertThat(words).isEqualTo(text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", ""));
  }

  private static List<String> forms(String sentence) {
    return Tokeniser.words(sentence, whole(sentence)).stream()
        .map(word -> word.span().of(sentence))
        .toList();
  }

  private static Span whole(String sentence) {
    return new Span(0, sentence.length());
  }
}
