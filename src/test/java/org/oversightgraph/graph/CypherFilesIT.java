package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.summary.GqlNotification;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.database.CypherFiles;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.review.Rulings;
import org.oversightgraph.ingest.CaseFileLoader;
import org.oversightgraph.link.cluster.Clusters;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

@OversightTest
class CypherFilesIT {

  private static final Path SAMPLE = Path.of("src/test/resources/sample/every-kind-of-fact.yaml");
  private static final CypherFiles FILES = new CypherFiles();

  private static final String SAME_PERSON =
      """
      CREATE (one:Subject:Officer {id: 'one'})-[same:SAME_PERSON_AS {
        status: 'PROPOSED', note: 'one', evidence: ['one'], basis: 'REVIEWED',
        recordedAt: datetime(), statusAt: datetime(), changedAt: datetime()
      }]->(other:Subject:Officer {id: 'other'})-[membership:IN_CLUSTER {
        person: 'other', people: 1, bridge: 1
      }]->(cluster:Cluster {id: 'cluster'})
      CREATE (former:Former {note: 'one'})
      DETACH DELETE one, other, cluster, former
      """;

  @Autowired private Driver driver;

  /** The bundled cases alone do not have every kind of fact, and no page was read or reviewed. */
  @BeforeAll
  static void loadASample(
      @Autowired CaseFileLoader loader,
      @Autowired CaseWriter writer,
      @Autowired Rulings rulings,
      @Autowired Database database,
      @Autowired Pseudonyms pseudonyms,
      @Autowired Clusters clusters,
      @Autowired Driver driver)
      throws IOException {
    loader.load("sample.yaml", Files.readString(SAMPLE));
    String address = "https://oversight.example/one";
    String theCase =
        writer
            .write(ReadPage.at(address, "test-page", "", ReadPage.warning("WRITTEN_WARNING", 1)))
            .id();
    writer.write(
        ReadPage.changed(address, "test-page", "", ReadPage.warning("MANAGEMENT_ADVICE", 1)));
    writer.write(ReadPage.at(address, "test-page", "", ""));
    rulings.accept(theCase + " CONCERNS force:kent");
    Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    new CaseWriter(database, pseudonyms, Vocabulary.load(), tomorrow)
        .write(ReadPage.changed(address, "test-page", "", ReadPage.warning("NO_ACTION", 1)));
    clusters.compute((stage, done, of) -> {});
    driver.executableQuery(SAME_PERSON).execute();
  }

  @AfterAll
  static void takeTheSampleAway(@Autowired Driver driver) {
    Sample.takeAway(driver);
    driver.executableQuery("MATCH (found:Cluster|Clustering) DETACH DELETE found").execute();
  }

  static Stream<String> files() {
    return Stream.of("read", "pattern", "write", "browser")
        .flatMap(folder -> FILES.list(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("files")
  void speaksOnlyOfWhatIsInTheGraph(String file) {
    String statement = FILES.get(file).replaceAll("(?m)^:.*$", "");

    List<String> unknown =
        driver
            .executableQuery("CYPHER 25 EXPLAIN " + statement)
            .execute()
            .summary()
            .gqlStatusObjects()
            .stream()
            .filter(GqlNotification.class::isInstance)
            .map(GqlNotification.class::cast)
            .filter(notification ->
                notification
                    .classification()
                    .filter(NotificationClassification.UNRECOGNIZED::equals)
                    .isPresent())
            .map(GqlNotification::statusDescription)
            .filter(description -> !description.contains("parameter"))
            .toList();

    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void beginsWithItsPurposeInWords(String file) {
    assertThat(FILES.get(file)).matches("(?s)// ([0-9]+\\. )?[A-Z].*[.?:]\\R.*");
  }

  @Test
  void findsAllFolders() {
    assertThat(files()).hasSizeGreaterThan(100);
  }
}
