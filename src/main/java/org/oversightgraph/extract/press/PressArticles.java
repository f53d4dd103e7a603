package org.oversightgraph.extract.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Extractor;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Documents;
import org.oversightgraph.extract.recommendation.Recommendations;
import org.oversightgraph.extract.recommendation.Statements;
import org.oversightgraph.extract.setting.Setting;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.OutcomeEntry;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * Reads articles on police misconduct, and what a force itself publishes that answers no
 * recommendation: how many were investigated, what became of them, how many recommendations.
 */
public final class PressArticles implements Extractor {

  private static final RulesByKind RULES = RulesByKind.of("press");

  private final Vocabulary vocabulary;

  public PressArticles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public boolean reads(Publication publication) {
    DocumentKind kind = publication.document().kind();
    return kind == DocumentKind.PRESS || kind == DocumentKind.FORCE;
  }

  @Override
  public CaseFile extract(Publication publication) {
    Setting setting = Setting.of(publication, vocabulary);
    Cohorts cohorts = new Cohorts(publication, RULES, vocabulary);
    List<OutcomeEntry> outcomes = new Outcomes(cohorts).of(new Claims(publication, RULES).all());
    return new CaseFile(
        Basis.EXTRACTED,
        Documents.of(publication),
        setting.caseEntry(),
        List.of(),
        setting.stations(),
        cohorts.entries(),
        List.of(),
        proceedings(publication),
        List.of(),
        outcomes,
        Recommendations.reported(publication, setting.forces(), vocabulary),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<ProceedingEntry> proceedings(Publication publication) {
    Map<String, List<Found>> byKind = new LinkedHashMap<>();
    for (Span sentence : Statements.ofNarrative(publication)) {
      for (Found found : RULES.all("PROCEEDING", publication.text(), sentence)) {
        Span before = new Span(sentence.start(), found.span().start());
        if (!RULES.anyOf("WILL", publication.text(), before)) {
          byKind
              .computeIfAbsent(found.rule().yield("proceeding"), any -> new ArrayList<>())
              .add(found);
        }
      }
    }
    List<ProceedingEntry> entries = new ArrayList<>();
    byKind.forEach((kind, found) -> entries.add(entry(kind, found)));
    return entries;
  }

  private static ProceedingEntry entry(String kind, List<Found> found) {
    return new ProceedingEntry(
        kind.toLowerCase(Locale.ROOT).replace('_', '-'),
        kind,
        null,
        Cite.of(found.getFirst().reading(), found.stream().map(Found::span).toList()),
        List.of());
  }
}
