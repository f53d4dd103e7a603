package org.oversightgraph.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.source.Unread;

/** Publications and case files that no body published. */
final class Invented {

  private static final Citations TITLE = Citations.of(List.of("page#char=0,6"), Map.of());

  private Invented() {}

  /** The words of a page as a site lays it out. */
  static String page(int number) {
    return """
    A page of test %1$d - Kent Police, May 2019

    Published 3 Jun 2020

    On %1$d May 2019 an officer searched a van in a car park. We investigated how the search was recorded.

    IOPC reference
    2099/%1$06d
    Tags
      • Kent Police
    """
        .formatted(number);
  }

  static Unread unread(String name) {
    return unread(name, null);
  }

  /** A publication, or one whose reading fails. */
  static Unread unread(String name, RuntimeException problem) {
    return new Unread() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Publication read() {
        if (problem != null) {
          throw problem;
        }
        return new Publication(
            SourceDocument.held(
                name, "A body", DocumentKind.OFFICIAL, null, LocalDate.EPOCH, name, "A page"),
            List.of(),
            List.of(),
            List.of(),
            List.of());
      }
    };
  }

  static CaseFile file(String title, String... references) {
    return file(DocumentKind.OFFICIAL, title, List.of(), references);
  }

  static CaseFile file(
      DocumentKind kind,
      String title,
      List<RecommendationEntry> recommendations,
      String... references) {
    return new CaseFile(
        Basis.EXTRACTED,
        List.of(new CitedDocument("page", kind, title, "A body", null, null, null, null)),
        theCase(title, List.of(references)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        recommendations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static RecommendationEntry recommendation() {
    return new RecommendationEntry(
        "look-twice",
        "Look twice",
        null,
        null,
        null,
        null,
        null,
        List.of("kent"),
        List.of(),
        List.of(),
        List.of(),
        TITLE,
        List.of());
  }

  private static CaseEntry theCase(String title, List<String> references) {
    return new CaseEntry(
        title.toLowerCase().replace(' ', '-'),
        references,
        title,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TITLE,
        List.of());
  }
}
