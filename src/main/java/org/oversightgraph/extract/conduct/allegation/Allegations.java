package org.oversightgraph.extract.conduct.allegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.extract.conduct.finding.Determination;
import org.oversightgraph.extract.conduct.finding.Standards;
import org.oversightgraph.extract.conduct.participant.Sizes;
import org.oversightgraph.extract.conduct.participant.Who;
import org.oversightgraph.extract.conduct.proceeding.Held;
import org.oversightgraph.extract.conduct.proceeding.Proceedings;
import org.oversightgraph.extract.conduct.sentence.Keys;
import org.oversightgraph.extract.conduct.sentence.Stage;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.AllegationEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.source.Span;

/** Writes what was alleged and found as entries of a case file. */
public final class Allegations {

  private static final Reading ALLEGED = RuleBook.reading("standards/alleged");

  private final Standards standards;
  private final Sizes sizes;
  private final Proceedings proceedings;
  private final Gist gist;
  private final List<Span> title;
  private final Keys keys = new Keys();

  public Allegations(
      Standards standards, Sizes sizes, Proceedings proceedings, Gist gist, List<Span> title) {
    this.standards = standards;
    this.sizes = sizes;
    this.proceedings = proceedings;
    this.gist = gist;
    this.title = title;
  }

  public List<AllegationEntry> of(List<Charge> charges) {
    return charges.stream().map(this::entry).toList();
  }

  private AllegationEntry entry(Charge charge) {
    Optional<String> own =
        charge.findings.stream().flatMap(each -> gist(each).stream()).findFirst();
    Set<Span> cites = new LinkedHashSet<>();
    charge.findings.stream()
        .filter(Determination::decidedBefore)
        .forEach(each -> cites.addAll(each.cites()));
    charge.alleged.values().forEach(cites::addAll);
    if (own.isEmpty()) {
      cites.addAll(title);
    }
    charge.findings.forEach(each -> cites.addAll(each.cites()));
    return new AllegationEntry(
        keys.of("allegation", charge.subjects),
        own.orElseGet(gist::ofTitle),
        null,
        null,
        List.copyOf(charge.subjects),
        standards.ordered(charge.standards()),
        findings(charge),
        citations(charge, List.copyOf(cites)),
        List.of());
  }

  private Optional<String> gist(Determination finding) {
    if (finding.about() == null) {
      return Optional.empty();
    }
    return switch (finding.stage()) {
      case INVESTIGATOR, FORCE -> gist.in(finding.about());
      case COURT -> gist.offence(finding.about());
      default -> Optional.empty();
    };
  }

  private static Citations citations(Charge charge, List<Span> cites) {
    Reading reading =
        charge.findings.stream()
            .map(each -> Found.reading(each.rule()))
            .min(Comparator.comparing(Reading::certainty))
            .orElse(ALLEGED);
    return Cite.of(reading, cites);
  }

  private record Step(
      Stage stage, Determination.Result result, Determination.@Nullable Level level) {}

  /** Findings of nobody in particular, as findings of the case. */
  public List<FindingEntry> conclusions(List<Determination> ofNobody) {
    Charge nobody = new Charge(Set.of());
    ofNobody.forEach(nobody::add);
    return findings(nobody);
  }

  private List<FindingEntry> findings(Charge charge) {
    Map<Step, List<Determination>> steps = new LinkedHashMap<>();
    charge.findings.stream()
        .sorted(Comparator.comparing(Determination::stage).thenComparing(Determination::line))
        .forEach(each ->
            steps
                .computeIfAbsent(
                    new Step(each.stage(), each.result(), each.level()), any -> new ArrayList<>())
                .add(each));
    Map<Step, List<Determination>> stated = new LinkedHashMap<>(steps);
    steps.forEach((step, same) -> intoStatedLevel(step, same, stated));
    return stated.entrySet().stream()
        .map(each -> finding(charge, each.getKey(), each.getValue()))
        .toList();
  }

  /** What is found without a level is the same step as what is found with one. */
  private static void intoStatedLevel(
      Step step, List<Determination> same, Map<Step, List<Determination>> stated) {
    List<Step> withLevel =
        stated.keySet().stream()
            .filter(other ->
                other.stage() == step.stage()
                    && other.result() == step.result()
                    && other.level() != null)
            .toList();
    if (step.level() == null && withLevel.size() == 1) {
      stated.computeIfAbsent(withLevel.getFirst(), any -> new ArrayList<>()).addAll(same);
      stated.remove(step);
    }
  }

  private FindingEntry finding(Charge charge, Step step, List<Determination> same) {
    Set<String> named = new LinkedHashSet<>();
    List<Span> cites = new ArrayList<>();
    same.forEach(each -> {
      named.addAll(each.standards());
      cites.addAll(each.cites());
    });
    Who who = same.stream().map(Determination::who).reduce(sizes::both).orElseThrow();
    Determination surest =
        same.stream().max(Comparator.comparing(each -> each.rule().certainty())).orElseThrow();
    return new FindingEntry(
        step.stage().name(),
        step.result().name(),
        step.level() == null ? null : step.level().name(),
        standards.ordered(named),
        null,
        proceeding(step.stage(), surest.line()),
        sizes.part(charge.subjects, who.count()),
        Cite.of(Found.reading(surest.rule()), cites));
  }

  private @Nullable String proceeding(Stage stage, int line) {
    Optional<Held> held =
        switch (stage) {
          case PANEL -> proceedings.at(line);
          case APPEAL -> proceedings.last("POLICE_APPEALS_TRIBUNAL");
          case COURT -> proceedings.last("CRIMINAL_TRIAL");
          default -> Optional.empty();
        };
    return held.map(Held::key).orElse(null);
  }
}
