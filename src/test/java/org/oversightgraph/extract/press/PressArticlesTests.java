package org.oversightgraph.extract.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

class PressArticlesTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Test
  void countsThoseInvestigatedAndWhatBecameOfSome() {
    CaseFile file =
        read(
            """
            Harbour patrol officers raced boats for money
            The watchdog has criticised Dorset Police over a betting ring in its harbour patrol.
            Of nine officers investigated, three were fired; all three were entered on the barred list.
            Two officers quit before the hearing and one was handed a written warning.
            The IOPC made four recommendations to “end the habit of betting”.
            """);

    assertThat(file.subjects()).extracting(SubjectEntry::size).containsExactly(9);
    assertThat(outcomes(file))
        .containsExactlyInAnyOrder(
            "DISMISSAL_WITHOUT_NOTICE 3", "BARRED_LIST 3", "RESIGNED 2", "WRITTEN_WARNING 1");
    assertThat(file.recommendations()).extracting(RecommendationEntry::count).containsExactly(4);
    assertThat(file.recommendations().getFirst().addressedTo()).containsExactly("dorset");
  }

  @Test
  void keepsFiguresThatDisagree() {
    CaseFile file =
        read(
            """
            Boat race scandal rocks force
            Dorset Police said in spring that one officer had been axed.
            Of the six officers who were probed, two were sacked for betting.
            A spokeswoman counted one constable dismissed and one who would have been sacked had she not quit before.
            """);

    OutcomeEntry dismissed = outcome(file, "DISMISSAL_WITHOUT_NOTICE");
    assertThat(dismissed.count()).isEqualTo(2);
    assertThat(dismissed.otherwise()).hasSize(1);
    assertThat(dismissed.otherwise().getFirst().value()).isEqualTo(1);
    assertThat(dismissed.otherwise().getFirst().evidence().all()).hasSize(2);
    assertThat(outcome(file, "WOULD_HAVE_BEEN_DISMISSED").count()).isEqualTo(1);
    assertThat(outcomes(file)).noneMatch(each -> each.startsWith("RESIGNED"));
  }

  @Test
  void readsOfOneOfficerInPronouns() {
    CaseFile file =
        read(
            """
            Constable who sank police launch loses job
            A Kent Police constable sank a launch after a wager with a friend.
            PC [name] admitted the wager at a gross misconduct hearing in Maidstone.
            He was sacked without notice. The force apologised.
            """);

    assertThat(outcomes(file)).containsExactly("DISMISSAL_WITHOUT_NOTICE 1");
    assertThat(file.subjects()).hasSize(1);
    assertThat(file.subjects().getFirst().size()).isNull();
    assertThat(file.proceedings())
        .extracting(ProceedingEntry::kind)
        .containsExactly("MISCONDUCT_HEARING");
  }

  @Test
  void addsPeopleWhoAreToldOfTogether() {
    CaseFile file =
        read(
            """
            Three lose jobs over river party
            Essex Police has sacked two officers and a sergeant after a party on a launch.
            A sergeant and two constables were dismissed on Monday, and a fourth officer, who had joined them, was given a final written warning.
            """);

    assertThat(outcome(file, "DISMISSAL_WITHOUT_NOTICE").count()).isEqualTo(3);
    assertThat(outcome(file, "FINAL_WRITTEN_WARNING").count()).isEqualTo(1);
  }

  @Test
  void tellsCourtsFromHearings() {
    CaseFile file =
        read(
            """
            Former officer jailed for selling police fuel
            A former Humberside Police officer who sold fuel has been jailed for two years.
            Two serving officers were found guilty at Hull Crown Court and a third officer was cleared of theft.
            A fourth officer will face a misconduct hearing and could be dismissed.
            """);

    assertThat(outcomes(file))
        .containsExactlyInAnyOrder("CUSTODIAL_SENTENCE 1", "CONVICTED 2", "ACQUITTED 1");
    assertThat(file.proceedings()).isEmpty();
  }

  @Test
  void saysLessWhereNumbersAreLoose() {
    CaseFile file =
        read(
            """
            More than 20 officers sacked since spring
            Around 30 Surrey Police officers were sacked last year, the force said.
            Several officers resigned. Officers dismissed the figures as gossip.
            """);

    assertThat(file.outcomes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man was jailed after two officers were attacked by him.",
        "Two officers were attacked and a man was jailed for it.",
        "Three officers fired shots at the boat.",
        "One officer could be sacked if the panel agrees.",
        "An appeal by two officers was dismissed.",
        "Two officers were told that he had pleaded not guilty.",
        "Five officers face the sack, and a mayor resigned.",
      })
  void holdsNothingAgainstOfficersThatIsNotSaid(String sentence) {
    assertThat(read("Night at the harbour\nDorset Police were called.\n" + sentence).outcomes())
        .isEmpty();
  }

  @Test
  void citesTheSentenceThatSaysIt() {
    Publication page =
        Invented.article(
            "Boat lost\nA boat was lost by Dorset Police. Two constables were sacked for it.\n");
    OutcomeEntry outcome = new PressArticles(VOCABULARY).extract(page).outcomes().getFirst();

    assertThat(Invented.words(page, outcome.evidence(), "kind"))
        .containsExactly("Two constables were sacked for it.");
  }

  private static CaseFile read(String text) {
    return new PressArticles(VOCABULARY).extract(Invented.article(text));
  }

  private static List<String> outcomes(CaseFile file) {
    return file.outcomes().stream().map(each -> each.kind() + " " + each.count()).toList();
  }

  private static OutcomeEntry outcome(CaseFile file, String kind) {
    return file.outcomes().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not in " + outcomes(file)));
  }
}
