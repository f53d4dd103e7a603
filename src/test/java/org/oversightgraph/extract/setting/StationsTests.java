package org.oversightgraph.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.CaseFile.StationEntry;
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
        "They went to Long Barrow Central Station."
      })
  void leavesOutWhatIsNoPlaceOfTheMatter(String words) {
    assertThat(stations(words)).isEmpty();
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
