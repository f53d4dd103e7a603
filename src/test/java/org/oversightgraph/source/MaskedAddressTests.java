package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that hold names, in the shapes in which sites write them. */
class MaskedAddressTests {

  private static final String OWN =
      "Imelda Trubshaw rang Kent Police. Ms Trubshaw waited. PC Siân O'Hare and PC Mark Young came: a"
          + " young man had made a mark.";
  private static final String MASKED =
      "[name] rang Kent Police. Ms [name] waited. PC [name] and PC [name] came: a young man had made a"
          + " mark.";
  private static final UnaryOperator<String> NAMES =
      text -> text.replaceAll("\\b(Alan|Quillfeather)\\b", "[name]");

  private static String masked(String address) {
    return MaskedAddress.of(address, OWN, MASKED, NAMES);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/imelda-trubshaw-kent-police-2099, https://example.org/x-x-kent-police-2099",
    "https://example.org/2099/pc-mark-young/, https://example.org/2099/pc-x-x/",
    "https://example.org/a-young-man-made-a-mark, https://example.org/a-young-man-made-a-mark",
    "https://example.org/Imelda_Trubshaw.pdf, https://example.org/x_x.pdf",
    "https://example.org/imeldatrubshaw, https://example.org/x",
    "https://example.org/ImeldaTrubshaw2, https://example.org/x2",
    "https://example.org/trubshaws-wait, https://example.org/x-wait",
    "https://example.org/pc-sian-ohare, https://example.org/pc-x-x",
    "https://example.org/pc-si%C3%A2n-o-hare, https://example.org/pc-x-x-x",
    "https://example.org/outcomes?officer=trubshaw&page=2, https://example.org/outcomes?officer=x&page=2",
    "https://example.org/outcomes?q=imelda+trubshaw, https://example.org/outcomes?q=x+x",
    "https://example.org/outcomes#imelda-trubshaw, https://example.org/outcomes#x-x",
    "https://example.org/TRUBSHAW/kent, https://example.org/x/kent",
    "https://example.org/imelda%20trubshaw, https://example.org/x%20x",
    "https://example.org/trubshaw%E2%80%99s-wait, https://example.org/x-wait",
    "https://example.org/2099/pc-alan-quillfeather/, https://example.org/2099/pc-x-x/"
  })
  void takesTheNamesOut(String address, String without) {
    assertThat(masked(address)).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://trubshaw.example.org/rang-kent",
        "https://example.org/",
        "https://example.org",
        "https://example.org/misconduct/2099/05/hearing-outcomes?page=3#top",
        "https://example.org/100%-sure"
      })
  void leavesTheHostAndAllOtherWords(String address) {
    assertThat(masked(address)).isEqualTo(address);
  }

  @Test
  void leavesTheAddressOfAPageWithoutNames() {
    String address = "https://example.org/investigations/chase-kent-police-may-2099";

    assertThat(MaskedAddress.of(address, "A chase in Kent.", "A chase in Kent.", text -> text))
        .isEqualTo(address);
  }
}
