package org.oversightgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Publications that stand beside a checkout and are no part of it; tests on them skip without. */
public final class SharedMaterial {

  private static final Path FOLDER = Path.of("../shared");

  private SharedMaterial() {}

  /** A file of it; where there is none, the test is skipped. */
  public static Path require(String file) {
    Path path = FOLDER.resolve(file);
    Assumptions.assumeTrue(Files.isReadable(path), path + " is not here");
    return path;
  }
}
