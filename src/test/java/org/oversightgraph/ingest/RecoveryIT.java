package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.oversightgraph.OversightGraph;
import org.oversightgraph.SeamTest;
import org.oversightgraph.database.DatabaseProcess;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A database that is away is said to be away, and nothing need be restarted when it is back. */
@EnabledIfSystemProperty(named = "oversight.test.database", matches = "remote")
@SeamTest
class RecoveryIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String COUNT = "{\"query\": \"{ cases { totalCount } }\"}";

  @TempDir private Path data;

  @Test
  void recoversWhenTheDatabaseComesBack() {
    DatabaseProcess database = DatabaseProcess.start(data.resolve("neo4j"), 0);
    String password = database.password();
    database.kill();

    try (ConfigurableApplicationContext service = service(database, password)) {
      RestClient http = client(service);
      assertThat(
              http.get()
                  .uri("/actuator/health")
                  .retrieve()
                  .onStatus(any -> true, (q, a) -> {})
                  .body(String.class))
          .contains("\"status\":\"DOWN\"");
      assertThat(ask(http)).contains("UNAVAILABLE").contains("cannot be reached");

      try (DatabaseProcess back = database.restart()) {
        await()
            .atMost(SOON)
            .untilAsserted(() -> assertThat(ask(http)).contains("\"totalCount\":4"));
        await()
            .atMost(SOON)
            .untilAsserted(() ->
                assertThat(http.get().uri("/actuator/health").retrieve().body(String.class))
                    .contains("\"status\":\"UP\""));

        back.kill();
        assertThat(ask(http)).contains("UNAVAILABLE");

        try (DatabaseProcess again = back.restart()) {
          assertThat(again.uri()).isEqualTo(database.uri());
          await()
              .atMost(SOON)
              .untilAsserted(() -> assertThat(ask(http)).contains("\"totalCount\":4"));
        }
      }
    }
  }

  @Test
  void saysThatItsUserIsRefused() {
    try (DatabaseProcess database = DatabaseProcess.start(data.resolve("neo4j"), 0)) {
      assertThatThrownBy(() -> service(database, "no password of this database"))
          .hasRootCauseInstanceOf(AuthenticationException.class)
          .hasStackTraceContaining("The database refuses the service's user");
    }
  }

  private ConfigurableApplicationContext service(DatabaseProcess database, String password) {
    return new SpringApplicationBuilder(OversightGraph.class)
        .run(
            Map.of(
                    "server.port",
                    "0",
                    "spring.neo4j.uri",
                    database.uri().toString(),
                    "spring.neo4j.authentication.username",
                    "neo4j",
                    "spring.neo4j.authentication.password",
                    password,
                    "oversight.data",
                    data.toString())
                .entrySet()
                .stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
  }

  private static RestClient client(ConfigurableApplicationContext service) {
    return RestClient.create(
        "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
  }

  private static String ask(RestClient http) {
    return http.post()
        .uri("/graphql")
        .contentType(MediaType.APPLICATION_JSON)
        .body(COUNT)
        .retrieve()
        .body(String.class);
  }
}
