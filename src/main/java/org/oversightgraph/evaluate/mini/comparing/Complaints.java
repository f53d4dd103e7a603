package org.oversightgraph.evaluate.mini.comparing;

import java.util.List;
import org.oversightgraph.fact.casefile.CaseFile;

/** The complaints of a case and what became of them. */
public final class Complaints {

  private Complaints() {}

  /** A complaint in words, and its result. */
  public record Said(String words, String result) {}

  /** The complaints that its pages tell of. */
  public static List<Said> of(Held held) {
    return held.every(CaseFile::complaints).stream()
        .map(each -> new Said(each.gist() + " " + each.result(), each.result()))
        .toList();
  }
}
