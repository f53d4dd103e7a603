package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.source.Span;

class NameMaskTests {

  private static final NameMask MASK = new NameMask();
  private static final String PIECES =
      """
      PC |Mr |Lady |Elspeth| Craddock|’s|'| of | de |A.| B|“|”|[name]|[|Operation | Street| Police|, \
      | and |&|@|.|-|9|April |O’|\uD83D\uDE00|\uD800|é|ŵ| Law| review| said|junction of |called |chat \
      |HARRIET |\t|\u00a0|\r\n|\n|İ|ß|名|Charing |Cross|King|Lynn| the | his brother |Jo-Ann|al-|J\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regional director Imelda Hartnoll said so. | The regional director [name] said so.",
        "Mr Oyelowo-Finch’s home was searched. | Mr [name]’s home was searched.",
        "Met Commissioner Dame Petra Swale left. | Met Commissioner Dame [name] left.",
        "the Mayor of London, Anwar Sadiki, said | the Mayor of London, [name], said",
        "PCs Trubshaw and Young were cleared. | PCs [name] and [name] were cleared.",
        "Mr and Mrs Wroe complained. | Mr and Mrs [name] complained.",
        "Mr. J. R. van der Houten spoke. | Mr. [name] spoke.",
        "Lady Marsh of Otterbourne chairs it. | Lady [name] chairs it.",
        "Write to una.trimble@example.org now. | Write to [email] now.",
        "The call between Imelda Trubshaw and Kent Police was short. | The call between [name] and Kent"
            + " Police was short.",
        "Kieran “Spud” Maddox ran off. | [name] “[name]” [name] ran off."
      })
  void masksNamesAndKeepsWhatStandsBeside(String text, String masked) {
    assertThat(MASK.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officer B told Mr A, Ms C and PC 1 of it.",
        "Mrs D's son, Child E, saw PC X.",
        "They met at Charing Cross, in Trafalgar Square and at Scotland Yard.",
        "He was taken to St Thomas' Hospital and to Forest Gate Police Station.",
        "Operation Kestrel Dawn was run by Avon and Somerset Constabulary.",
        "Clare's Law, the Police Reform Act 2002 and the Herbert Protocol apply.",
        "On 12 April 2019, and again in June, he drove a Seat Leon in Victoria Street.",
        "A WhatsApp group called “Gary’s Angels” had nine members.",
        "Young people in Tower Hamlets said the May report was late.",
        "The officer used Niche, Athena and the Police National Computer."
      })
  void keepsWhatIsNoName(String text) {
    assertThat(MASK.mask(text)).isEqualTo(text);
  }

  @Test
  void masksASurnameThatIsSaidAgain() {
    String text =
        "PC Leonora Price was late. Price then left. Witnesses saw Price’s car. The price was high.";

    assertThat(MASK.mask(text))
        .isEqualTo(
            "PC [name] was late. [name] then left. Witnesses saw [name]’s car. The price was high.");
  }

  @Test
  void masksWhatReviewsAreCalledAfter() {
    assertThat(MASK.mask("In the wake of the Threlkeld inquiry and the Osgerby review, it closed."))
        .isEqualTo("In the wake of the [name] inquiry and the [name] review, it closed.");
  }

  @Test
  void tellsWhereTheNamesAre() {
    assertThat(MASK.names("Inspector Nuala Quirke and DS Bram Ostler"))
        .containsExactly(new Span(10, 22), new Span(30, 41));
  }

  @Test
  void changesNothingTheSecondTime() {
    String text =
        """
        Sir Rupert Ollerenshaw KC chaired the panel. Ollerenshaw said PC Obi Nwankwo, 31, of Luton,
        had lied. "Obi told me," said his friend Tamara; Mr Nwankwo’s brother Kel agreed.
        The Nwankwo review, by J. Sandiford and T. Wei, is due.
        """;
    String once = MASK.mask(text);

    assertThat(once).doesNotContainPattern("Ollerenshaw|Nwankwo|Obi|Tamara|Kel|Sandiford|Wei");
    assertThat(MASK.mask(once)).isEqualTo(once);
  }

  @Test
  void standsAnyText() {
    List<String> pieces = List.of(PIECES.split("\\|", -1));
    Random random = new Random(42);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, pieces.size()).mapToObj(pieces::get).forEach(text::append);

      String once = MASK.mask(text.toString());

      assertThat(MASK.mask(once)).as("twice: %s", text).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-", "A-", "Ann ", "Police ", "Mr ", "“Jo” ", "de ", "B. ", "junction of ", "'s"})
  void standsALongRowOfTheSame(String piece) {
    String text = piece.repeat(20_000);

    assertThat(MASK.mask(text)).isNotNull();
  }

  @Test
  void saysTheSameToManyAtOnce() {
    String text = "Chief Constable Una Threlfall wrote to Ibrahim Sesay.";

    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> MASK.mask(text)).distinct())
        .containsExactly("Chief Constable [name] wrote to [name].");
  }
}
