package org.oversightgraph.vocabulary;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the files of the code lists are. */
@FunctionalInterface
interface CodeListFiles {

  /** Null when there is no such file. */
  @Nullable InputStream find(String file);

  default InputStream open(String file) {
    InputStream content = find(file);
    if (content == null) {
      throw new BrokenCodeList(file, "the file is missing");
    }
    return content;
  }

  static CodeListFiles onClassPath() {
    return file -> CodeListFiles.class.getResourceAsStream("/vocabulary/" + file);
  }
}
