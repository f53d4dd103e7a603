package org.oversightgraph.graph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;

class PseudonymsTests {

  private static final String KEY = "a key of at least sixteen characters";

  private final Pseudonyms pseudonyms = new Pseudonyms(KEY);

  @Test
  void givesTheSameThingTheSameIdWheneverItIsLoaded() {
    assertThat(pseudonyms.id(officer("a-case", "Officer A")))
        .matches("officer:[0-9a-f]{24}")
        .isEqualTo(new Pseudonyms(KEY).id(officer("a-case", "Officer A")));
  }

  @Test
  void givesAnotherIdUnderAnotherKey() {
    assertThat(new Pseudonyms("another key of sixteen characters").id(officer("a-case", "A")))
        .isNotEqualTo(pseudonyms.id(officer("a-case", "A")));
  }

  @Test
  void givesAnotherIdInAnotherCaseAndWithAnotherLabel() {
    assertThat(pseudonyms.id(officer("a-case", "Officer A")))
        .isNotEqualTo(pseudonyms.id(officer("another-case", "Officer A")))
        .isNotEqualTo(pseudonyms.id(officer("a-case", "Officer B")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer a", "OFFICER A", "  Officer A ", "Officer \t A", "Officer\nA"})
  void doesNotCareHowALabelIsCasedAndSpaced(String label) {
    assertThat(pseudonyms.id(officer("a-case", label)))
        .isEqualTo(pseudonyms.id(officer("a-case", "Officer A")));
  }

  @Test
  void doesNotTakeTheEndOfACaseForTheBeginningOfALabel() {
    assertThat(pseudonyms.id(officer("case", "aofficer")))
        .isNotEqualTo(pseudonyms.id(officer("casea", "officer")));
  }

  @Test
  void leavesCodesOpen() {
    assertThat(pseudonyms.id(Ref.coded(NodeKind.FORCE, "metropolitan")))
        .isEqualTo("force:metropolitan");
    assertThat(pseudonyms.id(Ref.coded(NodeKind.BODY, "npcc"))).isEqualTo("body:npcc");
    assertThat(pseudonyms.id(Ref.coded(NodeKind.STANDARD, "use-of-force")))
        .isEqualTo("standard:use-of-force");
    assertThat(pseudonyms.id(Ref.coded(NodeKind.THEME, "supervision")))
        .isEqualTo("theme:supervision");
  }

  @Test
  void keepsKindsApart() {
    List<String> ids =
        Arrays.stream(NodeKind.values())
            .filter(kind -> !kind.coded())
            .map(kind -> pseudonyms.id(Ref.within("a-case", kind, "same")))
            .toList();

    assertThat(ids)
        .map(id -> id.substring(0, id.indexOf(':')))
        .contains("officer", "cohort", "chat", "station")
        .doesNotHaveDuplicates();
    assertThat(ids).map(id -> id.substring(id.indexOf(':'))).doesNotHaveDuplicates();
  }

  @Test
  void showsNothingOfWhatItHides() {
    assertThat(pseudonyms.id(officer("secretcase", "Secretlabel")))
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void tellsKeysApartWithoutGivingThemAway() {
    assertThat(pseudonyms.fingerprint())
        .matches("[0-9a-f]{64}")
        .isEqualTo(new Pseudonyms(KEY).fingerprint())
        .isNotEqualTo(new Pseudonyms("another key of sixteen characters").fingerprint())
        .doesNotContain(KEY);
  }

  private static Ref officer(String caseKey, String label) {
    return Ref.subject(caseKey, NodeKind.OFFICER, label);
  }
}
