package org.oversightgraph.extract.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oversightgraph.extract.conduct.allegation.Allegations;
import org.oversightgraph.extract.conduct.allegation.Alleged;
import org.oversightgraph.extract.conduct.allegation.Charge;
import org.oversightgraph.extract.conduct.allegation.Charges;
import org.oversightgraph.extract.conduct.allegation.Complaints;
import org.oversightgraph.extract.conduct.allegation.Gist;
import org.oversightgraph.extract.conduct.allegation.Offences;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Determination.Level;
import org.oversightgraph.extract.conduct.finding.Determination.Result;
import org.oversightgraph.extract.conduct.finding.Findings;
import org.oversightgraph.extract.conduct.finding.Standards;
import org.oversightgraph.extract.conduct.outcome.Consequence;
import org.oversightgraph.extract.conduct.outcome.Consequences;
import org.oversightgraph.extract.conduct.outcome.Impositions;
import org.oversightgraph.extract.conduct.outcome.Outcomes;
import org.oversightgraph.extract.conduct.participant.Sizes;
import org.oversightgraph.extract.conduct.participant.Whom;
import org.oversightgraph.extract.conduct.proceeding.Held;
import org.oversightgraph.extract.conduct.proceeding.Proceedings;
import org.oversightgraph.extract.conduct.sentence.Line;
import org.oversightgraph.extract.conduct.sentence.Narrative;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.extract.conduct.sentence.When;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.ComplaintEntry;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * What a publication says was alleged, who found what about it, before which proceedings it came,
 * and what happened to whom.
 */
public final class Conduct {

  private static final Set<String> SANCTIONS =
      Set.of(
          "WRITTEN_WARNING",
          "FINAL_WRITTEN_WARNING",
          "DISMISSAL_WITHOUT_NOTICE",
          "MANAGEMENT_ADVICE");

  private final List<ProceedingEntry> proceedings;
  private final List<AllegationEntry> allegations;
  private final List<FindingEntry> conclusions;
  private final List<ComplaintEntry> complaints;
  private final List<OutcomeEntry> outcomes;

  private Conduct(
      List<ProceedingEntry> proceedings,
      List<AllegationEntry> allegations,
      List<FindingEntry> conclusions,
      List<ComplaintEntry> complaints,
      List<OutcomeEntry> outcomes) {
    this.proceedings = proceedings;
    this.allegations = allegations;
    this.conclusions = conclusions;
    this.complaints = complaints;
    this.outcomes = outcomes;
  }

  /** Reads the narrative of a publication. */
  public static Conduct of(Publication publication, People people, Vocabulary vocabulary) {
    String text = publication.text();
    List<Line> lines = Narrative.of(publication);
    Whom whom = new Whom(text, people);
    Standards standards = new Standards(text, vocabulary);
    Sizes sizes = new Sizes(people.subjects());
    When when = When.of(publication);
    Proceedings held = Proceedings.of(lines, when);
    List<Determination> findings = Findings.of(lines, standards, whom);
    List<Consequence> told =
        Consequences.of(lines, whom, findings, new Impositions(held, findings, when)).stream()
            .filter(each -> !each.who().isNobody(people))
            .toList();
    List<Determination> all = new ArrayList<>(findings);
    all.addAll(reasons(told, standards));
    List<Determination> ofNobody =
        all.stream().filter(each -> each.who().isNobody(people)).toList();
    all.removeAll(ofNobody);
    Charges charges = Charges.of(all, ofNobody, sizes);
    Alleged alleged = new Alleged(standards, whom, charges);
    alleged.read(lines, all);
    alleged.readTitle(publication);
    charges.all().forEach(Charge::spread);
    List<Charge> faced = new ArrayList<>(charges.all());
    faced.addAll(Offences.of(told));
    List<Span> title = publication.all(Section.Kind.TITLE);
    Allegations entries =
        new Allegations(standards, sizes, held, new Gist(text, publication.title()), title);
    return new Conduct(
        held.held().stream().map(Held::entry).toList(),
        entries.of(faced),
        entries.conclusions(ofNobody),
        new Complaints(new Gist(text, publication.title())).of(lines),
        new Outcomes(sizes).of(told));
  }

  /** A warning for something says that it was proven. */
  private static List<Determination> reasons(List<Consequence> told, Standards standards) {
    List<Determination> reasons = new ArrayList<>();
    for (Consequence each : told) {
      List<String> named = standards.in(each.about(), Standards.IN_AN_ALLEGATION);
      boolean says =
          each.about()
              .of(each.line().text())
              .matches("(?is)\\s*(?:each )?(?:for|due to|because)\\b.*");
      if (SANCTIONS.contains(each.kind()) && each.at() != null && says && !named.isEmpty()) {
        reasons.add(
            new Determination(
                Stage.PANEL,
                Result.PROVEN,
                (Level) null,
                each.who(),
                named,
                each.about(),
                each.cites(),
                each.rule(),
                each.line().index(),
                false));
      }
    }
    return reasons;
  }

  /** Meetings, hearings, trials and inquests that took place. */
  public List<ProceedingEntry> proceedings() {
    return proceedings;
  }

  /** What was alleged against whom, with all that was found about it. */
  public List<AllegationEntry> allegations() {
    return allegations;
  }

  /** What was found of the case as a whole: that nobody of the police has a case to answer. */
  public List<FindingEntry> conclusions() {
    return conclusions;
  }

  /** What became of complaints. */
  public List<ComplaintEntry> complaints() {
    return complaints;
  }

  /** What happened to officers and staff, and to how many. */
  public List<OutcomeEntry> outcomes() {
    return outcomes;
  }
}
