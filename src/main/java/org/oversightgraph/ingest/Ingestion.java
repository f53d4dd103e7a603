package org.oversightgraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oversightgraph.extract.Extraction;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.graph.CaseWriter.Written;
import org.oversightgraph.ingest.Batch.Read;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Unread;

/** Takes publications in: read, extract, write; one that cannot be taken keeps back no other. */
public final class Ingestion {

  private final Function<Publication, Extraction> extraction;
  private final Function<List<CaseFile>, List<Written>> writer;

  Ingestion(
      Function<Publication, Extraction> extraction,
      Function<List<CaseFile>, List<Written>> writer) {
    this.extraction = extraction;
    this.writer = writer;
  }

  /**
   * Takes publications in and reports what came of each, in their order.
   *
   * @throws IngestionStopped if the database fails; what was reported before is written
   */
  public void ingest(Iterator<? extends Unread> publications, Consumer<Result> report) {
    Writing writing = new Writing(writer, report);
    try (ReadAhead<Unread, Read> ahead = new ReadAhead<>(publications, this::read)) {
      Batch batch = new Batch();
      while (ahead.hasNext()) {
        Read read = ahead.next();
        if (!batch.takes(read)) {
          writing.write(batch);
          batch = new Batch();
          batch.takes(read);
        }
      }
      writing.write(batch);
    }
  }

  private Read read(Unread unread) {
    try {
      Extraction read = extraction.apply(unread.read());
      return new Read(unread.name(), read.file(), null, read.leftOut());
    } catch (RuntimeException | StackOverflowError unreadable) {
      return new Read(unread.name(), null, Reason.of(unreadable));
    }
  }
}
