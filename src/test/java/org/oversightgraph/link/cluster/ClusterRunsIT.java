package org.oversightgraph.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Row;
import org.springframework.beans.factory.annotation.Autowired;

/** Clusters of the bundled cases are replaced as a whole or not at all. */
@OversightTest
class ClusterRunsIT {

  private static final Steps UNHEARD = (stage, done, of) -> {};

  @Autowired private Clusters clusters;
  @Autowired private Database database;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheClustersAway() {
    driver.executableQuery("MATCH (found:Cluster|Clustering) DETACH DELETE found").execute();
  }

  @Test
  void areTheSameWhenComputedAgain() {
    clusters.compute(UNHEARD);
    Set<String> before = held();
    clusters.compute(UNHEARD);

    assertThat(held()).isEqualTo(before).hasSizeGreaterThan(1);
  }

  @Test
  void stayAsTheyWereWhenWritingNewOnesFails() {
    clusters.compute(UNHEARD);
    driver.executableQuery("MATCH (found:Cluster) SET found.cohesion = -1").execute();
    Set<String> before = held();

    assertThatThrownBy(() -> new Clusters(new ClusterStore(new Killed(database))).compute(UNHEARD))
        .hasMessage("killed");
    assertThat(held()).isEqualTo(before);
  }

  @Test
  void sayWhyAComputationFailed() {
    clusters.compute(UNHEARD);
    Killed killed = new Killed(database);
    ClusterRuns runs = new ClusterRuns(new Clusters(new ClusterStore(killed)), killed);
    runs.start();

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(runs.state().state()).isEqualTo(Clustering.State.FAILED));
    assertThat(runs.state().failure()).contains("its log says why");
    assertThat(runs.state().last()).isNotNull();
  }

  private Set<String> held() {
    return values(
            "MATCH (s)-[i:IN_CLUSTER]->(c) RETURN s.id + c.id + i.person + i.people"
                + " + coalesce(i.bridge, 0) + c.cohesion AS value")
        .stream()
        .collect(Collectors.toSet());
  }

  private List<String> values(String cypher) {
    return driver.executableQuery("CYPHER 25 " + cypher).execute().records().stream()
        .map(row -> row.get("value").asString())
        .toList();
  }

  /** A database that is killed while clusters are written. */
  private record Killed(Database database) implements Database {

    @Override
    public List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
      return database.read(statement, parameters);
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
      return database.write(transaction ->
          work.apply((statement, parameters) -> {
            List<Row> rows = transaction.run(statement, parameters);
            if (statement.equals("write/cluster")) {
              throw new IllegalStateException("killed");
            }
            return rows;
          }));
    }

    @Override
    public void define(String cypher) {
      database.define(cypher);
    }
  }
}
