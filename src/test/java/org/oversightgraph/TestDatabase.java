package org.oversightgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.oversightgraph.database.DatabaseProcess;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * Which database the tests run on: the embedded one, a Neo4j in a second JVM over Bolt with a
 * password, or the official image where there is a Docker.
 */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String KEY = "a key for tests and nothing else";
  private static final String KIND = System.getProperty("oversight.test.database", "embedded");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", properties()));
    context
        .getEnvironment()
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "patience",
                Map.of(
                    "oversight.query.timeout", "2m", "oversight.query.operation-timeout", "10m")));
  }

  private static Map<String, Object> properties() {
    return switch (KIND) {
      case "embedded" ->
          Map.of(
              "oversight.data",
              folder().toString(),
              "oversight.bolt-port",
              0,
              "oversight.pseudonym-key",
              KEY);
      case "remote" -> {
        DatabaseProcess process = DatabaseProcess.start(folder(), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
        // As a cluster is addressed; one server routes to itself.
        yield remote("neo4j://" + process.uri().getAuthority(), process.password());
      }
      case "container" -> {
        Neo4jContainer container =
            new Neo4jContainer("neo4j:2026.08.1").withAdminPassword("a-test-password");
        container.start();
        yield remote(container.getBoltUrl(), "a-test-password");
      }
      default -> throw new IllegalArgumentException("no such test database: " + KIND);
    };
  }

  private static Map<String, Object> remote(String uri, String password) {
    return Map.of(
        "spring.neo4j.uri", uri,
        "spring.neo4j.authentication.username", "neo4j",
        "spring.neo4j.authentication.password", password,
        "oversight.data", folder().toString(),
        "oversight.pseudonym-key", KEY);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "database-").toAbsolutePath();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Where there is no Docker the tests on the official image are skipped. */
  static final class Available implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return KIND.equals("container") && !DockerClientFactory.instance().isDockerAvailable()
          ? ConditionEvaluationResult.disabled("there is no Docker here")
          : ConditionEvaluationResult.enabled("on the " + KIND + " database");
    }
  }
}
