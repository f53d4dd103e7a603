package org.oversightgraph.evaluate.mini.comparing;

import java.util.List;
import org.oversightgraph.fact.CaseFile;

/** The complaints of a case and what became of them. */
public final class Complaints {

  private Complaints() {}

  /** A complaint in words, and its result. */
  public record Said(String words, String result) {}

  /** Complaints are findings of allegations as long as case files have no list of them. */
  public static List<Said> of(Held held) {
    return held.every(CaseFile::allegations).stream()
        .flatMap(each ->
            each.findings().stream()
                .filter(finding -> finding.result().contains("UPHELD"))
                .map(finding -> new Said(each.gist() + " " + finding.result(), finding.result())))
        .toList();
  }
}
