package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.Corpus;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.vocabulary.Vocabulary;

/** What is printed of real pages for a person to edit is a case file that can be loaded. */
class PrintedCaseFilesTests {

  private final Extractors extractors = new Extractors(Vocabulary.load());
  private final CaseFiles caseFiles = new CaseFiles();

  @Test
  void areReadBackAsTheyWerePrinted() {
    List<Corpus.Page> some =
        Corpus.require().stream()
            .filter(each -> Math.floorMod(each.id().hashCode(), 5) == 0)
            .toList();

    assertThat(some).hasSizeGreaterThan(100);
    for (Corpus.Page each : some) {
      CaseFile file = extractors.extract(each.publication());
      CaseFile again = caseFiles.read(each.id(), caseFiles.print(file));

      assertThat(again.theCase().key()).isEqualTo(file.theCase().key());
      assertThat(again.allegations()).hasSameSizeAs(file.allegations());
      assertThat(again.outcomes()).hasSameSizeAs(file.outcomes());
      assertThat(again.recommendations()).hasSameSizeAs(file.recommendations());
    }
  }
}
