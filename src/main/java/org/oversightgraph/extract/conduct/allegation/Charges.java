package org.oversightgraph.extract.conduct.allegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.participant.Sizes;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.source.Span;

/**
 * Puts findings about the same people together, with the standards that are alleged against them.
 */
public final class Charges {

  private final List<Charge> charges = new ArrayList<>();
  private final Sizes sizes;
  private final List<Determination> ofNobody;

  private Charges(Sizes sizes, List<Determination> ofNobody) {
    this.sizes = sizes;
    this.ofNobody = ofNobody;
  }

  /** Adds findings, those of the earlier stages first. */
  public static Charges of(
      List<Determination> findings, List<Determination> ofNobody, Sizes sizes) {
    Charges charges = new Charges(sizes, ofNobody);
    findings.stream()
        .filter(each -> each.stage() != Stage.COURT)
        .sorted(Comparator.comparing((Determination each) -> !each.decidedBefore()))
        .forEach(charges::add);
    return charges;
  }

  public List<Charge> all() {
    return charges;
  }

  private void add(Determination finding) {
    Set<String> subjects = finding.who().subjects();
    Optional<Charge> same = exactly(subjects);
    if (same.isPresent()) {
      same.get().add(finding);
      return;
    }
    List<Charge> parts =
        charges.stream().filter(each -> subjects.containsAll(each.subjects)).toList();
    Set<String> covered = new HashSet<>();
    parts.forEach(each -> covered.addAll(each.subjects));
    boolean ofAll = sizes.part(subjects, finding.who().count()) == null;
    if (parts.size() > 1 && covered.equals(subjects) && ofAll) {
      parts.forEach(each -> each.add(single(finding, each)));
      return;
    }
    Charge charge = new Charge(subjects);
    charge.add(finding);
    charges.add(charge);
  }

  private static Determination single(Determination finding, Charge charge) {
    return finding.of(new Who(charge.subjects, null, finding.who().spans(), false));
  }

  /** Says that a standard is alleged: of these people, else of those who are mainly accused. */
  void allege(String standard, Who who, Span cite) {
    boolean others = who.count() != null && who.count() > 1;
    Optional<Charge> charge = ofThese(who.subjects()).or(() -> others ? Optional.empty() : main());
    if (charge.isPresent()) {
      charge.get().allege(standard, cite);
    } else if (who.known() || !ofNobody.isEmpty()) {
      boolean counted = sizes.of(who.subjects()) != null;
      Charge other =
          start(counted || ofNobody.isEmpty() ? who.subjects() : Set.of(), standard, cite);
      ofNobody.forEach(other::add);
    }
  }

  private Charge start(Set<String> subjects, String standard, Span cite) {
    Charge other = new Charge(subjects);
    other.allege(standard, cite);
    charges.add(other);
    return other;
  }

  private Optional<Charge> exactly(Set<String> subjects) {
    return charges.stream().filter(each -> each.subjects.equals(subjects)).findFirst();
  }

  private Optional<Charge> ofThese(Set<String> subjects) {
    return exactly(subjects)
        .or(() ->
            charges.stream()
                .filter(each -> each.subjects.stream().anyMatch(subjects::contains))
                .findFirst());
  }

  private Optional<Charge> main() {
    return charges.stream()
        .filter(each -> each.findings.stream().anyMatch(finding -> !finding.result().denies()))
        .findFirst()
        .or(() -> charges.stream().findFirst());
  }
}
