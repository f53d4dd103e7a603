package org.oversightgraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.fact.SmallFile.mistakes;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Fact.Disputed;

class OtherwiseTests {

  @Test
  void statesWhatAnotherPassageSays() {
    assertThat(SmallFile.facts(chat("{property: statedSize, value: 40, CITED}")).facts())
        .filteredOn(Disputed.class::isInstance)
        .map(Disputed.class::cast)
        .singleElement()
        .satisfies(disputed -> {
          assertThat(disputed.about().kind()).isEqualTo(NodeKind.GROUP_CHAT);
          assertThat(disputed.property()).isEqualTo("statedSize");
          assertThat(disputed.value()).isEqualTo(40);
          assertThat(disputed.evidence().passages())
              .singleElement()
              .satisfies(passage -> assertThat(passage.paragraph()).isEqualTo(2));
        });
  }

  @Test
  void needsAPropertyThatTheItemHas() {
    assertThat(mistakes(chat("{property: platform, value: WhatsApp, CITED}")))
        .containsExactly(
            "15 chats[0].otherwise[0].property: there is no 'platform' here that could be"
                + " otherwise");
    assertThat(mistakes(chat("{property: colour, value: blue, CITED}")))
        .containsExactly(
            "15 chats[0].otherwise[0].property: there is no 'colour' here that could be otherwise");
  }

  @Test
  void needsAValueThatIsOther() {
    assertThat(mistakes(chat("{property: statedSize, value: 42, CITED}")))
        .containsExactly(
            "15 chats[0].otherwise[0].value: the same as stated, expected another value");
    assertThat(mistakes(chat("{property: statedSize, CITED}")))
        .singleElement()
        .asString()
        .startsWith("15 chats[0].otherwise[0].value: missing, expected: The other value");
  }

  @Test
  void needsANumberForANumberAndADateForADate() {
    assertThat(mistakes(chat("{property: statedSize, value: forty, CITED}")))
        .containsExactly(
            "15 chats[0].otherwise[0].value: expected a number, since that is what 'statedSize'"
                + " is");
    assertThat(
            mistakes(
                SmallFile.withCase(
                    """
                    occurred: "2017-06"
                      otherwise:
                        - property: occurred
                          value: in summer
                          evidence: [summary#paragraph=2]\
                    """)))
        .singleElement()
        .asString()
        .startsWith("12 case.otherwise[0].value: 'in summer' is no date: expected a day");
  }

  @Test
  void needsEvidenceAsAWhole() {
    assertThat(
            mistakes(
                chat(
                    """
                    {property: statedSize, value: 40,
                         evidence: {value: [summary#paragraph=1]}}\
                    """)))
        .containsExactly(
            "16 chats[0].otherwise[0].evidence: found fields, expected a list: The passages that"
                + " support everything the item states; at least one.");
  }

  private static String chat(String otherwise) {
    return SmallFile.with(
        """
        chats:
          - key: group
            statedSize: 42
            CITED
            otherwise:
              - %s
        """
            .formatted(otherwise));
  }
}
