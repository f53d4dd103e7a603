package org.oversightgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Extraction;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.ingest.Reader;
import org.oversightgraph.ingest.Reason;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.ReadingLimits;
import org.oversightgraph.source.Unread;
import org.oversightgraph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what publications state, for a person to go through. */
@Command(
    name = "extract",
    description =
        "Read publications and write what they state as case files in YAML, which a person can"
            + " correct and load. Needs no database.",
    footer = {
      "  oversight-graph extract page.html > case.yaml",
      "  oversight-graph extract pages.jsonl --to cases/",
      "  oversight-graph load cases/"
    })
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A file (text, HTML, PDF), a folder, a file of pages in JSON Lines, or a URL.")
  private List<String> places = List.of();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description =
          "Write each case to a file of its own there, named by the case; otherwise they go to"
              + " standard output, one YAML document each.")
  private @Nullable Path folder;

  @Option(names = "--force", description = "Write over files that are there already.")
  private boolean force;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final CaseFiles caseFiles = new CaseFiles();
  private int refused;
  private int written;

  @Override
  public Integer call() {
    Reader reader = new Reader(ReadingLimits.DEFAULT, Vocabulary.load());
    for (Unread unread : list(reader)) {
      try {
        Extraction extraction = reader.read(unread.read());
        write(extraction.file(), leftOut(extraction) + caseFiles.print(extraction.file()));
        written++;
      } catch (RuntimeException | StackOverflowError notTaken) {
        refuse(unread.name(), notTaken);
      }
    }
    if (folder != null) {
      spec.commandLine().getErr().printf("%d case files written to %s%n", written, folder);
    }
    return refused == 0 ? Exit.WELL : Exit.SOME_REFUSED;
  }

  /** A comment on what is missing from the file. */
  private static String leftOut(Extraction extraction) {
    return extraction.leftOut().isEmpty()
        ? ""
        : "# Left out: " + String.join(", ", extraction.leftOut()) + "\n";
  }

  private List<Unread> list(Reader reader) {
    List<Unread> all = new ArrayList<>();
    for (String place : places) {
      try {
        all.addAll(reader.list(place));
      } catch (CannotRead nothing) {
        refuse(place, nothing);
      }
    }
    return all;
  }

  private void write(CaseFile file, String yaml) {
    if (folder == null) {
      spec.commandLine().getOut().print(written == 0 ? yaml : "---\n" + yaml);
      spec.commandLine().getOut().flush();
      return;
    }
    Path target = folder.resolve(file.theCase().key() + ".yaml");
    try {
      Files.createDirectories(folder);
      if (force) {
        Files.writeString(target, yaml);
      } else {
        Files.writeString(target, yaml, StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException there) {
      throw new IllegalStateException(target + " is there already; --force writes over it", there);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(target + " cannot be written: " + unwritable, unwritable);
    }
  }

  private void refuse(String name, Throwable reason) {
    refused++;
    spec.commandLine().getErr().println("Refused: " + name + ": " + Reason.of(reason));
  }
}
