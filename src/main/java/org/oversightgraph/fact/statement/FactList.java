package org.oversightgraph.fact.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.Evidence;
import org.oversightgraph.fact.Fact;
import org.oversightgraph.fact.Fact.Disputed;
import org.oversightgraph.fact.Fact.Related;
import org.oversightgraph.fact.Fact.Stated;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.Ref;
import org.oversightgraph.fact.Relation;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.OtherValue;
import org.oversightgraph.fact.casefile.CaseFile.StationEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;
import org.oversightgraph.source.Passage;
import org.oversightgraph.source.SourceDocument;
import org.oversightgraph.vocabulary.Vocabulary;

/** The facts of one case file as they are stated, and what its keys and citations stand for. */
final class FactList {

  private final Basis basis;
  private final String caseKey;
  private final Vocabulary vocabulary;
  private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
  private final Map<String, Ref> stations = new HashMap<>();
  private final Map<String, Ref> subjects = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  FactList(CaseFile file, String caseKey, Vocabulary vocabulary) {
    this.basis = file.basis();
    this.caseKey = caseKey;
    this.vocabulary = vocabulary;
    for (CaseFile.CitedDocument cited : file.documents()) {
      documents.put(cited.key(), cited.document());
    }
    for (StationEntry station : file.stations()) {
      stations.put(station.key(), Ref.station(forceOf(station, file.stations()), station.name()));
    }
    for (SubjectEntry subject : file.subjects()) {
      NodeKind kind = subject.size() == null ? NodeKind.OFFICER : NodeKind.COHORT;
      subjects.put(subject.key(), Ref.subject(caseKey, kind, subject.label()));
      sizes.put(subject.key(), Objects.requireNonNullElse(subject.size(), 1));
    }
  }

  /** The force that a station belongs to, directly or through what it is a part of. */
  private static String forceOf(StationEntry station, List<StationEntry> all) {
    if (station.force() != null) {
      return station.force();
    }
    return all.stream()
        .filter(whole -> !whole.equals(station) && whole.key().equals(station.partOf()))
        .map(whole -> forceOf(whole, all))
        .findFirst()
        .orElse("");
  }

  List<Fact> facts() {
    return facts;
  }

  List<SourceDocument> documents() {
    return List.copyOf(documents.values());
  }

  Ref theCase() {
    return Ref.ofCase(caseKey);
  }

  Ref within(NodeKind kind, String key) {
    return Ref.within(caseKey, kind, key);
  }

  Ref station(String key) {
    return Objects.requireNonNull(stations.get(key), key);
  }

  Ref subject(String key) {
    return Objects.requireNonNull(subjects.get(key), key);
  }

  /** How many people these subjects are; null where the source does not say it of one of them. */
  @Nullable Integer people(List<String> keys) {
    List<Integer> counts =
        keys.stream().map(key -> Objects.requireNonNull(sizes.get(key), key)).toList();
    return counts.contains(0) ? null : counts.stream().mapToInt(Integer::intValue).sum();
  }

  Ref organisation(String code) {
    boolean force = vocabulary.forces().find(code).isPresent();
    return Ref.coded(force ? NodeKind.FORCE : NodeKind.BODY, code);
  }

  Evidence evidence(Citations citations) {
    Map<String, List<Passage>> byProperty = new HashMap<>();
    citations.byProperty().forEach((property, cited) -> byProperty.put(property, passages(cited)));
    return new Evidence(basis, passages(citations.all()), byProperty, citations.readings());
  }

  private List<Passage> passages(List<String> citations) {
    return citations.stream().distinct().map(this::passage).toList();
  }

  private Passage passage(String citation) {
    String[] parts = citation.split("#", 2);
    return Passage.of(Objects.requireNonNull(documents.get(parts[0]), parts[0]), parts[1]);
  }

  void state(Ref about, Map<String, Object> properties, Evidence evidence) {
    facts.add(new Stated(about, properties, evidence));
  }

  void relate(Ref from, Relation relation, Ref to, Evidence evidence) {
    relate(from, relation, to, Map.of(), evidence);
  }

  void relate(
      Ref from, Relation relation, Ref to, Map<String, Object> properties, Evidence evidence) {
    facts.add(new Related(from, relation, to, properties, evidence));
  }

  void relateCodes(
      Ref from, Relation relation, NodeKind kind, List<String> codes, Evidence evidence) {
    codes.forEach(code -> relate(from, relation, Ref.coded(kind, code), evidence));
  }

  void dispute(Ref about, List<OtherValue> values) {
    for (OtherValue other : values) {
      Evidence evidence = evidence(other.evidence());
      facts.add(new Disputed(about, other.property(), other.value(), evidence));
    }
  }

  /** Properties by name; what is null the source does not say. */
  static Map<String, Object> said(@Nullable Object... namesAndValues) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      Object value = namesAndValues[index + 1];
      if (value != null) {
        properties.put(String.valueOf(namesAndValues[index]), value);
      }
    }
    return properties;
  }
}
