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
        "PC Mersey's warning and Sgt Tees’s stand. | PC [name]'s warning and Sgt [name]’s stand.",
        "Pc Karl House and PC Joan Street met. | Pc [name] and PC [name] met.",
        "PC van den Broek met Ms el-Sayed. | PC [name] met Ms [name].",
        "DI Omar al-Masri told Sgt d'Aubigny. | DI [name] told Sgt [name].",
        "PC Le Fevre and PC Avon left. | PC [name] and PC [name] left.",
        "PS 6161 Heath was there. | PS [number] [name] was there.",
        "Gerald (Gerry) Trubshaw was told. | [name] ([name]) [name] was told.",
        "By Nell TrubshawBBC News | By [name]BBC News",
        "“It was a joke,” said Trubshaw. | “It was a joke,” said [name].",
        "Contact between Holly Brook and Kent Police was brief. | Contact between [name] and Kent Police"
            + " was brief.",
        "His partner Faith Bishop and Essex Police spoke; Ms Bishop's warning was first. | His partner"
            + " [name] and Essex Police spoke; Ms [name]'s warning was first.",
        "The family of Grant Marsh was told. | The family of [name] was told.",
        "Ex-PC Trubshaw resigned. | Ex-PC [name] resigned.",
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
        "In April and December 2099, and between March and June, the Job Centre was shut.",
        "The Rose Ward of Queen Mary Hospital lies in Mersey Court near Severn Street.",
        "He saw the Crisis Team on Whit Monday and claimed Universal Credit.",
        "PC staff and DS Training met Kent and Essex Police.",
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
