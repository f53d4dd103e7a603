package org.oversightgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.graph.CaseWriter.Written;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings case files in: read, check, write; a file goes in whole or not at all. */
@Component
public final class CaseFileLoader {

  private static final String BUNDLED = "classpath:cases/*.yaml";

  private final CaseFiles caseFiles = new CaseFiles();
  private final CaseWriter writer;

  CaseFileLoader(CaseWriter writer) {
    this.writer = writer;
  }

  /**
   * Loads one case file.
   *
   * @throws org.oversightgraph.fact.casefile.CaseFileInvalid if anything in the file is wrong
   */
  public Written load(String file, String yaml) {
    CaseFile caseFile = caseFiles.read(file, yaml);
    return writer.write(caseFile);
  }

  /**
   * Loads one case file, or says why it is not taken.
   *
   * @throws org.oversightgraph.graph.database.DatabaseUnavailable if the database is away
   */
  public Result loadOrRefuse(Path file) {
    String name = file.toString();
    try {
      return Result.written(name, load(name, Files.readString(file)));
    } catch (IOException unreadable) {
      return Result.refused(name, "cannot be read: " + unreadable);
    } catch (RuntimeException refused) {
      if (Reason.isOfTheDatabase(refused)) {
        throw refused;
      }
      return Result.refused(name, Reason.of(refused));
    }
  }

  /** Files, and the case files in folders, in the order of their names. */
  public static List<Path> files(List<Path> places) {
    return places.stream()
        .flatMap(place ->
            Files.isDirectory(place)
                ? in(place).stream().map(CaseFileLoader::path)
                : List.of(place).stream())
        .toList();
  }

  private static Path path(Resource file) {
    try {
      return file.getFile().toPath();
    } catch (IOException noFile) {
      throw new UncheckedIOException(noFile);
    }
  }

  /** The case files that come with the service, in the order of their names. */
  static List<Resource> bundled() {
    return found(BUNDLED);
  }

  /** The case files in a folder, in the order of their names; none where there is no folder. */
  static List<Resource> in(Path folder) {
    return Files.isDirectory(folder)
        ? found("file:" + folder.toAbsolutePath().normalize() + "/*.yaml")
        : List.of();
  }

  private static List<Resource> found(String pattern) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
      return Arrays.stream(found)
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Written load(Resource file) {
    try {
      return load(
          String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }
}
