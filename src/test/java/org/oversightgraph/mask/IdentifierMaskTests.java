package org.oversightgraph.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What identifies a person by its shape, and what only looks like it. */
class IdentifierMaskTests {

  private static final IdentifierMask MASK = new IdentifierMask();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to a.trimble9@example.org now. | Write to [email] now.",
        "She posted as @trimble99 that day. | She posted as [handle] that day.",
        "Ring 07700 900123 or +44 7700 900124. | Ring [telephone] or [telephone].",
        "DC 4417 [name] and PC 20981 came. | DC [number] [name] and PC [number] came.",
        "He was born on 20 December 1985. | He was born on [date].",
        "[name] [6/10/1976] was charged. | [name] [date] was charged.",
        "[name], 44, was dismissed. | [name], [age], was dismissed.",
        "A man aged 44 was hurt. | A man aged [age] was hurt.",
        "They went to 12 Willow Lane, Ashford TN24 9QQ. | They went to [address].",
        "The car AB12 CDE was stopped. | The car [registration] was stopped.",
        "Call (01632) 960123 or +44 (0)7700 900123. | Call [telephone] or [telephone].",
        "PS AB1234 and PC [name] 5521, came. | PS [number] and PC [name] [number], came.",
        "Her warrant number is 123456 here. | Her warrant number is [number] here.",
        "DOB 6.10.76, born in 1976 | DOB [date], born in [date]",
        "A 17-year-old boy aged seventeen. | A [age]-year-old boy aged [age].",
        "A woman aged thirty-one, 31 years old. | A woman aged [age], [age] years old.",
        "[name] (44) was there. | [name] [age] was there.",
        "Flat 3, 12 Poplar Rd, Ashford, TN24 9QQ was searched. | [address] was searched.",
        "See instagram.com/trubs.88 for it. | See instagram.com/[handle] for it.",
        "Index K1 TRB and registration number TRB 1K. | Index [registration] and registration number"
            + " [registration]."
      })
  void masksWhatIdentifies(String text, String masked) {
    assertThat(MASK.mask(text)).isEqualTo(masked);
    assertThat(MASK.mask(masked)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IOPC reference 2099/000123, published 20 December 2021.",
        "PC 1 and PC 12 lost £1,250 on 6/10/2016.",
        "Officers came at 2130 hours with 300 people.",
        "The suite was closed for 14 days in May 2019.",
        "Those aged 18 or over used a 10-year-old car.",
        "In 2018 Victoria Road station was closed.",
        "He drove on the M25 and the A20 at 100 mph.",
        "Officers 300 metres away heard it; the force number rose to 12.",
        "Under Regulation 20 and section 136 MHA 1983 they acted."
      })
  void keepsWhatIdentifiesNobody(String text) {
    assertThat(MASK.mask(text)).isEqualTo(text);
  }
}
