package org.oversightgraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.graph.CaseWriter.Written;
import org.oversightgraph.ingest.Batch.Read;

/** Writes batches and reports what came of each publication in them. */
final class Writing {

  private final Function<List<CaseFile>, List<Written>> writer;
  private final Consumer<Result> report;
  private int done;

  Writing(Function<List<CaseFile>, List<Written>> writer, Consumer<Result> report) {
    this.writer = writer;
    this.report = report;
  }

  /**
   * Writes a batch; where that fails, its publications one by one.
   *
   * @throws IngestionStopped if the database fails
   */
  void write(Batch batch) {
    List<Written> written;
    try {
      written = written(batch.files());
    } catch (RuntimeException failed) {
      failed(batch, failed);
      return;
    }
    Iterator<Written> each = written.iterator();
    for (Read read : batch.members()) {
      Written one = read.file() == null ? null : each.next();
      report(new Result(read.name(), one, read.problem(), read.leftOut()));
    }
  }

  private List<Written> written(List<CaseFile> files) {
    return files.isEmpty() ? List.of() : writer.apply(files);
  }

  private void failed(Batch batch, RuntimeException reason) {
    if (Reason.isOfTheDatabase(reason)) {
      throw new IngestionStopped(done, reason);
    }
    if (batch.members().size() == 1) {
      report(Result.refused(batch.members().getFirst().name(), Reason.of(reason)));
      return;
    }
    for (Read read : batch.members()) {
      Batch alone = new Batch();
      alone.takes(read);
      write(alone);
    }
  }

  private void report(Result result) {
    report.accept(result);
    done++;
  }
}
