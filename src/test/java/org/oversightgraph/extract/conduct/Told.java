package org.oversightgraph.extract.conduct;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.oversightgraph.extract.Invented;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.fact.casefile.CaseFile.FindingEntry;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;

/** An invented page, and what is read of it. */
public final class Told {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  public final Publication page;
  public final Conduct conduct;

  private Told(String title, String narrative) {
    this.page =
        Invented.official(
            """
            %s - Essex Police, May 2019

            Published 3 Feb 2020

            %s

            IOPC reference
            2019/000001
            """
                .formatted(title, narrative));
    People people = People.of(page, VOCABULARY, List.of("essex"));
    this.conduct = Conduct.of(page, people, VOCABULARY);
  }

  public static Told of(String narrative) {
    return new Told("A lost dog", narrative);
  }

  public static Told of(String title, String narrative) {
    return new Told(title, narrative);
  }

  /** Each finding: stage, result, level, people, standards; what is not stated is left out. */
  public List<String> findings() {
    Stream<String> ofPeople =
        conduct.allegations().stream()
            .flatMap(
                each -> each.findings().stream().map(finding -> shown(each.subjects(), finding)));
    Stream<String> ofNobody =
        conduct.conclusions().stream().map(finding -> shown(List.of("nobody"), finding));
    return Stream.concat(ofPeople, ofNobody).toList();
  }

  private static String shown(List<String> subjects, FindingEntry finding) {
    String level = finding.level() == null ? "" : " " + finding.level();
    String count = finding.count() == null ? "" : " x" + finding.count();
    String standards =
        finding.standards().isEmpty() ? "" : " on " + String.join(" ", finding.standards());
    return "%s %s%s: %s%s%s"
        .formatted(
            finding.stage(), finding.result(), level, String.join(" ", subjects), count, standards);
  }

  /** Each proceeding: kind, and when it was held. */
  public List<String> proceedings() {
    return conduct.proceedings().stream().map(Told::shown).toList();
  }

  private static String shown(ProceedingEntry entry) {
    return entry.kind() + (entry.held() == null ? "" : " " + entry.held().edtf());
  }

  /** Each outcome: kind, and how many people. */
  public List<String> outcomes() {
    return conduct.outcomes().stream().map(Told::shown).toList();
  }

  private static String shown(OutcomeEntry entry) {
    return entry.kind() + " x" + Objects.requireNonNullElse(entry.count(), "?");
  }
}
