package org.oversightgraph.extract.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.ReadingGaps.MissedEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Sentences that no fact cites although they speak of a finding, an outcome or a role. */
public final class MissedSentences {

  private static final RuleBook RULES = RuleBook.of("missed");

  private MissedSentences() {}

  /** Those of a publication, the most telling first. */
  public static List<MissedEntry> of(Publication publication, CaseFile file) {
    List<Span> cited = cited(file);
    List<MissedEntry> missed = new ArrayList<>();
    for (Span sentence : publication.narrative()) {
      if (cited.stream().noneMatch(span -> span.overlaps(sentence))) {
        telling(publication, sentence)
            .ifPresent(found ->
                missed.add(
                    new MissedEntry(
                        found.rule().finds(),
                        found.rule().certainty(),
                        Cite.of(found.reading(), sentence))));
      }
    }
    missed.sort(Comparator.comparing(MissedEntry::score).reversed());
    return missed;
  }

  private static Optional<Found> telling(Publication publication, Span sentence) {
    return RULES.find(publication.text(), sentence).stream()
        .max(Comparator.comparing(found -> found.rule().certainty()));
  }

  private static List<Span> cited(CaseFile file) {
    return Stream.of(
            file.subjects().stream().map(CaseFile.SubjectEntry::evidence),
            file.allegations().stream().map(CaseFile.AllegationEntry::evidence),
            file.allegations().stream()
                .flatMap(each -> each.findings().stream().map(CaseFile.FindingEntry::evidence)),
            file.conclusions().stream().map(CaseFile.FindingEntry::evidence),
            file.outcomes().stream().map(CaseFile.OutcomeEntry::evidence),
            file.proceedings().stream().map(CaseFile.ProceedingEntry::evidence),
            file.complaints().stream().map(CaseFile.ComplaintEntry::evidence),
            file.failings().stream().map(CaseFile.FailingEntry::evidence),
            file.recommendations().stream().map(CaseFile.RecommendationEntry::evidence))
        .flatMap(evidence -> evidence)
        .map(Citations::all)
        .flatMap(List::stream)
        .map(Cite::span)
        .flatMap(Optional::stream)
        .toList();
  }
}
