package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.api.field.CypherFields;
import org.oversightgraph.api.field.FieldAnswers;
import org.oversightgraph.graph.database.CypherFiles;
import org.oversightgraph.vocabulary.Coded;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SchemaMappingTests {

  /** Answered by a controller of that name. */
  private static final Set<String> CONTROLLERS =
      Set.of(
          "Query.case",
          "Query.search",
          "Query.inCommon",
          "Query.network",
          "Network.export",
          "Query.clustering",
          "Query.links",
          "Query.paths",
          "Query.pathSearch",
          "Query.pattern",
          "Query.recommendations",
          "Recommendation.repeatOf",
          "Recommendation.repeatedIn",
          "Mutation.ingest",
          "Mutation.acceptFact",
          "Mutation.correctFact",
          "Mutation.rejectFact",
          "Mutation.computeClusters",
          "Mutation.assertSamePerson",
          "Mutation.acceptSamePerson",
          "Mutation.rejectSamePerson",
          "Mutation.withdrawSamePerson");

  /** What a row or record holds itself: what it joins, an edge's node, a page's parts. */
  private static final Set<String> EMBEDDED =
      Set.of(
          "Involvement.subject",
          "Involvement.case",
          "Service.subject",
          "Service.force",
          "Posting.subject",
          "Posting.station",
          "ChatMembership.subject",
          "ChatMembership.chat",
          "CaseLink.case",
          "Conflict.node",
          "Conflict.claims",
          "IngestSummary.results",
          "IngestResult.case",
          "ReviewItem.case",
          "ReviewItem.node",
          "ReviewItem.to",
          "Doubt.case",
          "MissedSentence.case",
          "Ruling.case",
          "FormerFact.said",
          "Shared.node",
          "Network.nodes",
          "Network.edges",
          "Network.reached",
          "ReachedNode.node",
          "Repetition.recommendation",
          "Repetition.themes",
          "ResponseTimes.organisation",
          "UnchallengedSign.node",
          "UnchallengedSign.subjects",
          "Supervisor.subject",
          "UnchallengedConductPlace.place",
          "Link.from",
          "Link.to",
          "Link.reasons",
          "LinkReason.via",
          "Path.steps",
          "Path.weakest",
          "PathStep.from",
          "PathStep.to",
          "PathSearch.paths",
          "SamePerson.officers",
          "PatternTable.rows",
          "PatternTable.columns",
          "PatternTable.cells");

  private final TypeDefinitionRegistry schema = schema();
  private final CypherFields fields = new CypherFields(new FieldAnswers(null));

  @Test
  void answersEveryFieldThatLeadsSomewhere() {
    List<String> unanswered = new ArrayList<>();
    List<ObjectTypeDefinition> types = schema.getTypes(ObjectTypeDefinition.class);
    for (ObjectTypeDefinition type : types) {
      for (FieldDefinition field : fieldsOf(type)) {
        String name = type.getName() + "." + field.getName();
        if (isObject(field.getType()) && !isPage(type) && !answered(type, field, name)) {
          unanswered.add(name);
        }
      }
    }
    assertThat(unanswered).isEmpty();
  }

  @Test
  void hasNoReadFileThatNoFieldAsksFor() {
    Set<String> called =
        Set.of(
            "read/case-by-reference-or-id",
            "read/nodes",
            "read/shared",
            "read/shared-people",
            "read/passages",
            "read/public-documents",
            "read/cluster-last",
            "read/cluster-people",
            "read/cluster-time",
            "read/link-person",
            "read/link-ties",
            "read/link-people",
            "read/link-sharers",
            "read/link-hubs",
            "read/statements-around",
            "read/network-neighbours",
            "read/network-within",
            "read/recommendations-of-filter",
            "read/recommendations-of-filter-count",
            "read/recommendations-to-compare",
            "read/search-words",
            "read/search-words-count");
    List<String> asked = new ArrayList<>(called);
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      for (FieldDefinition field : fieldsOf(type)) {
        fields.file(type, field).ifPresent(file -> asked.addAll(List.of(file, file + "-count")));
      }
    }

    assertThat(asked).containsAll(new CypherFiles().list("read"));
  }

  @Test
  void describesEverything() {
    List<String> silent = new ArrayList<>();
    schema.types().values().forEach(type -> describe(type.getName(), type, silent));
    schema
        .objectTypeExtensions()
        .values()
        .forEach(all -> all.forEach(type -> describe(type.getName(), type, silent)));

    assertThat(silent).isEmpty();
  }

  @Test
  void hasTheCodesOfTheVocabulary() {
    Vocabulary vocabulary = Vocabulary.load();

    assertThat(values("OutcomeKind")).containsExactlyElementsOf(sorted(vocabulary.outcomes()));
    assertThat(values("ProceedingKind"))
        .containsExactlyElementsOf(sorted(vocabulary.proceedings()));
    assertThat(values("Rank")).containsExactlyElementsOf(sorted(vocabulary.ranks()));
    assertThat(values("ResponseStatus"))
        .containsExactlyElementsOf(sorted(vocabulary.responseStatuses()));
    assertThat(values("RecommendationBasis"))
        .containsExactlyElementsOf(sorted(vocabulary.recommendationBases()));
  }

  private boolean answered(ObjectTypeDefinition type, FieldDefinition field, String name) {
    return CONTROLLERS.contains(name)
        || EMBEDDED.contains(name)
        || fields.find(type, field).isPresent();
  }

  private List<FieldDefinition> fieldsOf(ObjectTypeDefinition type) {
    List<FieldDefinition> all = new ArrayList<>(type.getFieldDefinitions());
    schema
        .objectTypeExtensions()
        .getOrDefault(type.getName(), List.of())
        .forEach(extension -> all.addAll(extension.getFieldDefinitions()));
    return all;
  }

  private boolean isObject(Type<?> type) {
    TypeDefinition<?> found = schema.getTypeOrNull(CypherFields.name(type));
    return found instanceof ObjectTypeDefinition || found instanceof InterfaceTypeDefinition;
  }

  private static boolean isPage(ObjectTypeDefinition type) {
    return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
  }

  private static void describe(String path, Object node, List<String> silent) {
    boolean extension = node instanceof ObjectTypeExtensionDefinition;
    if (node instanceof DescribedNode<?> described
        && described.getDescription() == null
        && !extension) {
      silent.add(path);
    }
    Stream<? extends NamedNode<?>> parts =
        switch (node) {
          case ObjectTypeDefinition type -> type.getFieldDefinitions().stream();
          case InterfaceTypeDefinition type -> type.getFieldDefinitions().stream();
          case InputObjectTypeDefinition type -> type.getInputValueDefinitions().stream();
          case EnumTypeDefinition type -> type.getEnumValueDefinitions().stream();
          case FieldDefinition field -> field.getInputValueDefinitions().stream();
          default -> Stream.of();
        };
    parts.forEach(part -> describe(path + "." + part.getName(), part, silent));
  }

  private List<String> values(String name) {
    return schema.getTypeOrNull(name, EnumTypeDefinition.class).getEnumValueDefinitions().stream()
        .map(value -> value.getName())
        .sorted()
        .toList();
  }

  private static List<String> sorted(List<? extends Coded> terms) {
    return terms.stream().map(Coded::code).sorted().toList();
  }

  private static TypeDefinitionRegistry schema() {
    TypeDefinitionRegistry all = new TypeDefinitionRegistry();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
        all.merge(new SchemaParser().parse(file.getInputStream()));
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return all;
  }
}
