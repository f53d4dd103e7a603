package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.ReadingGaps.MissedEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** What a curator is shown of a page from which too little may have been read. */
class MissedSentencesTests {

  @Test
  void showsWhatSpeaksOfAFindingAndIsCitedByNothing() {
    Publication page =
        Invented.official(
            """
            Keys of a store room - Essex Police, May 2019

            A constable lost the keys of a store room. We found that the constable had a case to answer for misconduct.

            Talk of a written warning had reached the newspapers by then.

            The room was green.

            IOPC reference
            2099/000001
            """);

    CaseFile file = new Extractors(Vocabulary.load()).extract(page);

    assertThat(file.missed()).extracting(MissedEntry::topic).containsExactly("OUTCOME");
    assertThat(Invented.words(page, file.missed().getFirst().evidence(), ""))
        .containsExactly("Talk of a written warning had reached the newspapers by then.");
  }
}
