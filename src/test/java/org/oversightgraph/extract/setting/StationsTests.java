package org.oversightgraph.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

class StationsTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They drove to Long Barrow police station.|Long Barrow Police Station|STATION",
        "At Long Barrow Police Station she slept.|Long Barrow Police Station|STATION",
        "He slept in Kent Police’s Long Barrow custody suite.|Long Barrow Custody Suite|STATION",
        "The Force Control Room was asleep.|Force Control Room|UNIT",
        "One of the lost property unit (LPU) came.|Lost Property Unit|UNIT",
        "Officers of Far East BCU came.|Far East Basic Command Unit|COMMAND",
        "A poem hung on a noticeboard at Old Barrow Palace.|Old Barrow Palace|OTHER",
        "He was held in Long Barrow custody, where he slept.|Long Barrow Custody|STATION",
        "She was moved to the custody suite at Marsh House.|Marsh House Custody Suite|STATION",
        "She slept at Barrow central police station.|Barrow Central Police Station|STATION",
        "Two dispatchers within Kent Police force control room slept.|Force Control Room|UNIT",
        "The Kent Police Contact and Control Centre was asleep.|Contact and Control Centre|UNIT",
        "The sergeant in charge of the rural crime team was away.|Rural Crime Team|UNIT",
        "Two sergeants of the Rural Crime Squad left early.|Rural Crime Squad|UNIT",
        "The Rural Crime Squad attended and did not stop the van.|Rural Crime Squad|UNIT",
      })
  void readsANameAndWritesItAlike(String words, String name, String kind) {
    assertThat(stations(words))
        .singleElement()
        .satisfies(station -> {
          assertThat(station.name()).isEqualTo(name);
          assertThat(station.kind()).isEqualTo(kind);
          assertThat(station.force()).isEqualTo("kent");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The police station was shut, and so was a Kent Police station.",
        "The van stood near Long Barrow police station.",
        "The Professional Standards Team of the force rang the Mental Health Team.",
        "They went to Long Barrow Central Station.",
        "The Critical Care Unit of the infirmary kept her for a week.",
        "Kent Police contact centre (KCC) was shut.",
      })
  void leavesOutWhatIsNoPlaceOfTheMatter(String words) {
    assertThat(stations(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk phoned the Burglary Unit twice.",
        "The papers were passed on to the Burglary Unit.",
        "We took a statement from a member of the Burglary Unit.",
        "A detective of the Burglary Unit later examined the lock.",
        "The Burglary Unit is to print a leaflet.",
        "The van was on its way to Long Barrow custody.",
      })
  void tellsWhatIsOnlyMentionedFromTheScene(String words) {
    Publication page =
        InventedPage.titled("A lost van - Kent Police, May 2011").tells(words).page();
    CaseEntry read = Setting.of(page, VOCABULARY).caseEntry();

    assertThat(read.stations()).isEmpty();
    assertThat(read.mentioned()).hasSize(1);
  }

  @Test
  void takesTheForceThatIsNamedJustBeforeWhereThereAreSeveral() {
    Publication page =
        InventedPage.titled("A lost van - Kent Police and Essex Police, May 2011")
            .tells("They drove to Essex Police’s Long Barrow custody suite, then to Marsh custody.")
            .page();

    assertThat(Setting.of(page, VOCABULARY).stations())
        .singleElement()
        .satisfies(station -> assertThat(station.force()).isEqualTo("essex"));
  }

  @Test
  void keepsOneEntryForTwoWaysOfWritingAName() {
    assertThat(stations("They left Long Barrow police station. Long Barrow Police Station shut."))
        .extracting(StationEntry::key)
        .containsExactly("long-barrow-police-station");
  }

  private static List<StationEntry> stations(String words) {
    Publication page =
        InventedPage.titled("A lost van - Kent Police, May 2011").tells(words).page();
    return Setting.of(page, VOCABULARY).stations();
  }
}
