package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.SharedMaterial;
import org.oversightgraph.fact.CaseFile;
import org.oversightgraph.fact.CaseFiles;
import org.oversightgraph.source.NameMask;
import org.oversightgraph.source.Publications;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import org.oversightgraph.vocabulary.Vocabulary;

/** What is printed of real pages for a person to edit is a case file that can be loaded. */
class PrintedCaseFilesTests {

  private final Extractors extractors = new Extractors(Vocabulary.load());
  private final Publications publications =
      new Publications(ReadingLimits.DEFAULT, new NameMask()::mask);
  private final CaseFiles caseFiles = new CaseFiles();

  @Test
  void areReadBackAsTheyWerePrinted() {
    Path pages = SharedMaterial.require("corpus/pages.jsonl");
    List<Unread> all = publications.list(pages.toString());
    List<Unread> some =
        all.stream().filter(each -> Math.floorMod(each.name().hashCode(), 5) == 0).toList();

    assertThat(some).hasSizeGreaterThan(100);
    for (Unread each : some) {
      CaseFile file = extractors.extract(each.read());
      CaseFile again = caseFiles.read(each.name(), caseFiles.print(file));

      assertThat(again.theCase().key()).isEqualTo(file.theCase().key());
      assertThat(again.allegations()).hasSameSizeAs(file.allegations());
      assertThat(again.outcomes()).hasSameSizeAs(file.outcomes());
      assertThat(again.recommendations()).hasSameSizeAs(file.recommendations());
    }
  }
}
