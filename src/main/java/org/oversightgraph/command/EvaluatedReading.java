package org.oversightgraph.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oversightgraph.evaluate.Evaluation;
import org.oversightgraph.evaluate.Material;
import org.oversightgraph.evaluate.Page;
import org.oversightgraph.evaluate.mini.Mini;
import org.oversightgraph.evaluate.mini.MiniEvaluation;
import org.oversightgraph.evaluate.mini.comparing.PageRead;
import org.oversightgraph.evaluate.quality.Calibration;
import org.oversightgraph.evaluate.quality.Hygiene;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.ingest.Reader;
import org.oversightgraph.ingest.Reason;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.vocabulary.Vocabulary;

/** Reads pages as they would be ingested, and hands what was read to an evaluation. */
final class EvaluatedReading {

  private final Reader reader;
  private final PrintWriter err;
  private int unread;

  EvaluatedReading(Vocabulary vocabulary, PrintWriter err) {
    this.reader = new Reader(ReadingLimits.DEFAULT, vocabulary);
    this.err = err;
  }

  /** How many pages of a material could not be read. */
  int unread() {
    return unread;
  }

  void pages(Material material, Evaluation evaluation, Hygiene hygiene, Calibration calibration) {
    try (Progress progress = Progress.of(material.pages().size(), err)) {
      for (Page page : material.pages()) {
        compare(page, evaluation, hygiene, calibration);
        progress.step();
      }
    }
  }

  /** A mini that is refused counts as missed, which is no fault of the run. */
  void minis(List<Mini> minis, MiniEvaluation evaluation) {
    for (Mini mini : minis) {
      List<PageRead> read = new ArrayList<>();
      mini.pages().forEach(page -> read(page).ifPresent(read::add));
      evaluation.compare(mini, read);
    }
  }

  private void compare(Page page, Evaluation evaluation, Hygiene hygiene, Calibration calibration) {
    try {
      Publication publication = reader.given(page.id(), page.url(), page.text()).read();
      CaseFile file = reader.extract(publication);
      evaluation.compare(page.id(), publication, file);
      hygiene.add(page.id(), file);
      calibration.add(page.id(), file);
    } catch (RuntimeException | StackOverflowError unreadable) {
      unread++;
      evaluation.missed(page.id());
      err.println("Not read: " + page.id() + ": " + Reason.of(unreadable));
    }
  }

  private Optional<PageRead> read(Page page) {
    try {
      Publication publication = reader.given(page.id(), page.url(), page.text()).read();
      return Optional.of(new PageRead(publication.text(), reader.extract(publication)));
    } catch (RuntimeException | StackOverflowError unreadable) {
      err.println("Not read: " + page.id() + ": " + Reason.of(unreadable));
      return Optional.empty();
    }
  }
}
