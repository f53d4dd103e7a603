package org.oversightgraph.extract.conduct.allegation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Standards;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Scope.Shade;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** Finds standards that are said to be breached, in the heading and where complaints are told. */
public final class Alleged {

  private static final Pattern COMPLAINT =
      Pattern.compile(
          "\\b(?:complain|alleg|accus|denied|concern|claim)\\w*", Pattern.CASE_INSENSITIVE);

  private final Standards standards;
  private final Whom whom;
  private final Charges charges;

  public Alleged(Standards standards, Whom whom, Charges charges) {
    this.standards = standards;
    this.whom = whom;
    this.charges = charges;
  }

  public void read(List<Line> lines, List<Determination> findings) {
    for (Line line : lines) {
      boolean finds = findings.stream().anyMatch(each -> each.line() == line.index());
      if (!finds) {
        read(line);
      }
    }
  }

  private void read(Line line) {
    for (Found found : standards.found(line.span(), Standards.IN_AN_ALLEGATION)) {
      Set<Shade> shades = line.scope().over(found.span().start());
      boolean alleged =
          shades.contains(Shade.ALLEGED)
              || found.rule().has("examined")
              || COMPLAINT.matcher(line.between(line.span().start(), found.span().start())).find();
      if (alleged && !shades.contains(Shade.NEGATED)) {
        Who before = whom.before(line.span().start(), found.span().start());
        Who who = before.known() ? before : whom.first(found.span().start(), line.span().end());
        charges.allege(standards.code(found), who, line.span());
      }
    }
  }

  public void readTitle(Publication publication) {
    for (Span title : publication.all(Section.Kind.TITLE)) {
      standards
          .in(title, Standards.IN_A_TITLE)
          .forEach(standard -> charges.allege(standard, Who.NOBODY, title));
    }
  }
}
