package org.oversightgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.fact.Reading;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "org.oversightgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule onlyTheSeamTalksToNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.oversightgraph.graph.database", "org.oversightgraph.database")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule factsKnowNoFramework =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.oversightgraph.source",
              "org.oversightgraph.fact",
              "org.oversightgraph.vocabulary")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.boot..",
              "org.springframework.context..",
              "org.springframework.stereotype..");

  @ArchTest
  static final ArchRule nobodyDependsOnTheApi =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.oversightgraph.api")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.oversightgraph.api");

  @ArchTest
  static final ArchRule controllersAreClosed =
      classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule thePageSpeaksOnlyGraphQl =
      noClasses()
          .that()
          .resideInAPackage("..explorer")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..graph..", "..fact", "..link", "..ingest", "..api");

  @ArchTest
  static final ArchRule onlyRulesSayHowAFactWasRead =
      noClasses()
          .that()
          .resideInAPackage("org.oversightgraph.extract..")
          .and()
          .doNotBelongToAnyOf(Found.class, RuleBook.class)
          .should()
          .callConstructor(Reading.class, String.class, double.class)
          .because("every id of a rule in the graph is one of a rule file");

  @ArchTest
  static final ArchRule packagesOfAModuleFormNoCycles =
      CompositeArchRule.of(
          Stream.of(
                  "extract.conduct",
                  "extract.people",
                  "fact",
                  "graph",
                  "link.cluster",
                  "pattern",
                  "source")
              .map(module -> "org.oversightgraph." + module + ".(*)..")
              .map(packages -> slices().matching(packages).should().beFreeOfCycles())
              .toList());
}
