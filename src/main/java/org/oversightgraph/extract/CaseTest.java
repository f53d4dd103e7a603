package org.oversightgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.Span;

/** Tells publications that are about a case from newsletters, policies, adverts and the like. */
final class CaseTest {

  private static final int WORDS_ENOUGH = 2;
  private static final Set<Kind> OF_A_CASE =
      Set.of(Kind.REFERENCE, Kind.RECOMMENDATION_MADE, Kind.RESPONSE_DUE);

  private final RuleBook clues = RuleBook.of("no-case");

  /**
   * Refuses what shows by its heading or its words that it is something else.
   *
   * @throws NotACase if so
   */
  void refuseOther(Publication publication) {
    if (publication.sections().stream().map(Section::kind).anyMatch(OF_A_CASE::contains)) {
      return;
    }
    Set<String> rules = new HashSet<>();
    for (Found found : clues.find(publication.text(), new Span(0, publication.text().length()))) {
      boolean heading = found.rule().finds("TITLE");
      boolean counts = !heading || inTitle(publication, found);
      if (counts) {
        rules.add(found.rule().id());
      }
      if (counts && (heading || rules.size() >= WORDS_ENOUGH)) {
        throw new NotACase(publication, found.rule().yield("why"));
      }
    }
  }

  private static boolean inTitle(Publication publication, Found found) {
    return publication.all(Kind.TITLE).stream().anyMatch(title -> title.contains(found.span()));
  }

  /**
   * Refuses what was read and told of nothing that makes a case.
   *
   * @throws NotACase if so
   */
  void refuseEmpty(Publication publication, CaseFile file) {
    boolean tells =
        !file.outcomes().isEmpty()
            || !file.recommendations().isEmpty()
            || file.allegations().stream().anyMatch(each -> !each.findings().isEmpty());
    boolean official = publication.document().kind() == DocumentKind.OFFICIAL;
    if (official && !tells && file.theCase().references().isEmpty() && !investigated(file)) {
      throw new NotACase(
          publication, "has no reference, and tells of no investigation, finding or outcome");
    }
    if (!official && file.theCase().forces().isEmpty() && addressees(file).isEmpty()) {
      throw new NotACase(publication, "names no police force or body that is known");
    }
    if (!official && !tells && file.subjects().isEmpty() && file.proceedings().isEmpty()) {
      throw new NotACase(publication, "tells of no misconduct and of no recommendation");
    }
  }

  private static boolean investigated(CaseFile file) {
    boolean dated = file.theCase().referred() != null || file.theCase().completed() != null;
    return !file.theCase().forces().isEmpty()
        && (file.theCase().mode() != null || dated || !file.proceedings().isEmpty());
  }

  private static List<String> addressees(CaseFile file) {
    return file.recommendations().stream().flatMap(each -> each.addressedTo().stream()).toList();
  }
}
