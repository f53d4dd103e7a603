package org.oversightgraph.fact.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.fact.SmallFile.mistakes;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.SmallFile;

class CaseFileCountsTests {

  private static final String FIVE_PEOPLE =
      """
      subjects:
        - {key: four, label: Four, size: 4, role: SUBJECT, CITED}
        - {key: one, label: One, role: SUBJECT, CITED}
      """;

  @Test
  void rejectsAnOutcomeOfMorePeopleThanItNames() {
    assertThat(mistakes(SmallFile.with(FIVE_PEOPLE + outcome("[four, one]", 6))))
        .containsExactly("17 outcomes[0].count: expected at most 5, the number of people it names");
  }

  @Test
  void acceptsAnOutcomeOfAsManyPeopleAsItNames() {
    assertThat(SmallFile.read(SmallFile.with(FIVE_PEOPLE + outcome("[four, one]", 5))).outcomes())
        .singleElement()
        .extracting(CaseFile.OutcomeEntry::count)
        .isEqualTo(5);
  }

  @Test
  void doesNotCountPeopleWhomItDoesNotKnow() {
    assertThat(mistakes(SmallFile.with(FIVE_PEOPLE + outcome("[four, nobody]", 6))))
        .containsExactly(
            "16 outcomes[0].subjects[1]: 'nobody' is no key of subjects; there are [four, one]");
  }

  @Test
  void rejectsAFindingOnMorePeopleThanItsAllegationNames() {
    assertThat(
            mistakes(
                SmallFile.with(
                    FIVE_PEOPLE
                        + """
                        allegations:
                          - key: letter
                            gist: A letter
                            subjects: [one]
                            CITED
                            findings:
                              - {stage: PANEL, result: PROVEN, count: 2, CITED}
                        """)))
        .containsExactly(
            "19 allegations[0].findings[0].count: expected at most 1, the number of people it"
                + " names");
  }

  @Test
  void rejectsAMembershipOfMorePeopleThanTheCohortHas() {
    assertThat(
            mistakes(
                SmallFile.with(
                    FIVE_PEOPLE
                        + """
                        chats:
                          - key: group
                            CITED
                            members:
                              - subject: four
                                role: SENDER
                                count: 5
                                CITED
                        """)))
        .containsExactly(
            "19 chats[0].members[0].count: expected at most 4, the number of people it names");
  }

  @Test
  void rejectsAServiceOfMorePeopleThanTheCohortHas() {
    assertThat(
            mistakes(
                SmallFile.with(
                    """
                    subjects:
                      - key: four
                        label: Four
                        size: 4
                        role: SUBJECT
                        CITED
                        service:
                          - {force: kent, status: FORMER, count: 4, CITED}
                          - {force: kent, status: CURRENT, count: 5, CITED}
                    """)))
        .containsExactly(
            "18 subjects[0].service[1].count: expected at most 4, the number of people it names");
  }

  private static String outcome(String subjects, int count) {
    return """
    outcomes:
      - key: fine
        kind: FINE
        subjects: %s
        count: %d
        CITED
    """
        .formatted(subjects, count);
  }
}
