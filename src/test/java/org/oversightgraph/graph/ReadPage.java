package org.oversightgraph.graph;

import java.util.List;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.SourceDocument;

/** What would be read of a page: the facts of a case file, citing characters of a text. */
public final class ReadPage {

  public static final String TITLE = "A page about messages - Kent Police, March 2099";

  public static final double CERTAINTY = 0.75;

  private static final String TEXT =
      "Two officers sent messages. Officer A received a written warning at a misconduct meeting.";

  private ReadPage() {}

  /** A case of Kent Police, as it is read of a page at an address. */
  public static CaseFile at(String address, String key, String references, String more) {
    return of(TITLE, DocumentKind.OFFICIAL, address, TEXT, key, references, more);
  }

  /** The same page after its publisher has changed the text. */
  public static CaseFile changed(String address, String key, String references, String more) {
    return of(TITLE, DocumentKind.OFFICIAL, address, TEXT + " Later.", key, references, more);
  }

  static CaseFile of(
      String title,
      DocumentKind kind,
      String address,
      String text,
      String key,
      String references,
      String more) {
    SourceDocument document =
        SourceDocument.held(title, "A publisher", kind, address, null, address, text);
    String yaml =
        """
        documents: [{key: page, kind: %s, title: "%s", publisher: A publisher}]
        case:
          key: %s
          references: [%s]
          title: "%s"
          forces: [kent]
          evidence: ["page#char=0,27"]
        %s\
        """
            .formatted(kind, title, key, references, title, more);
    CaseFile written = new CaseFiles().read("page.yaml", yaml);
    CitedDocument cited =
        new CitedDocument(
            "page", kind, title, "A publisher", address, null, document.id(), document);
    return new CaseFile(
        Basis.EXTRACTED,
        List.of(cited),
        read(written.theCase()),
        written.linkedCases(),
        written.stations(),
        written.subjects(),
        written.chats(),
        written.proceedings(),
        written.allegations(),
        written.outcomes().stream().map(ReadPage::read).toList(),
        written.recommendations(),
        written.conclusions(),
        written.complaints(),
        written.failings(),
        written.doubts(),
        written.missed());
  }

  private static CaseEntry read(CaseEntry entry) {
    return new CaseEntry(
        entry.key(),
        entry.references(),
        entry.title(),
        entry.summary(),
        entry.matter(),
        entry.mode(),
        entry.operation(),
        entry.occurred(),
        entry.discovered(),
        entry.referred(),
        entry.opened(),
        entry.completed(),
        entry.published(),
        entry.learning(),
        entry.forces(),
        entry.stations(),
        entry.mentioned(),
        entry.themes(),
        read(entry.evidence()),
        entry.otherwise());
  }

  private static OutcomeEntry read(OutcomeEntry entry) {
    return new OutcomeEntry(
        entry.key(),
        entry.kind(),
        entry.subjects(),
        entry.count(),
        entry.on(),
        entry.detail(),
        entry.proceeding(),
        read(entry.evidence()),
        entry.otherwise());
  }

  private static Citations read(Citations citations) {
    return Citations.read(new Reading("test/rule", CERTAINTY), citations.all());
  }

  /** That officer A got a warning, and how many got one. */
  public static String warning(String kind, int count) {
    return """
    subjects:
      - {key: officer-a, label: Officer A, role: SUBJECT, evidence: ["page#char=28,37"]}
    outcomes:
      - {key: warning, kind: %s, subjects: [officer-a], count: %d, evidence: ["page#char=28,64"]}
    """
        .formatted(kind, count);
  }
}
