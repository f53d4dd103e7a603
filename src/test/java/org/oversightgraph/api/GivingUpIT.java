package org.oversightgraph.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.SlowStatements;
import org.oversightgraph.api.errors.ErrorCode;
import org.oversightgraph.graph.database.QuerySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** What nobody waits for any more, or what takes too long as a whole, is stopped. */
@OversightTest
@SeamTest
class GivingUpIT {

  private static final String QUERY =
      "{ force(code: \"norfolk\") { name } station(id: \"none\") { name } }";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @Autowired private SlowStatements statements;
  @Autowired private ExecutionGraphQlService service;

  @AfterEach
  void reset() {
    statements.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "read/force              | { force(code: \"norfolk\") { name } }",
        "read/network-neighbours | { network(around: [\"force:norfolk\"]) { truncated } }",
        "read/station            | { inCommon(of: [\"x\"]) { having } station(id: \"x\") { name } }",
      })
  void stopsTheStatementOfAClientThatHasGone(String statement, String query) throws Exception {
    statements.makeEndless(statement);
    try (Socket client = ask(query)) {
      await().atMost(PATIENCE).until(() -> statements.endlessRuns(driver));
    }

    await().atMost(PATIENCE).until(() -> !statements.endlessRuns(driver));
    await().atMost(PATIENCE).until(() -> statements.refused().contains(statement));
    assertThat(statements.answered()).doesNotContain(statement);
  }

  @Test
  void startsNoFurtherStatementForAClientThatHasGone() throws Exception {
    statements.makeEndless("read/force");
    try (Socket client = ask(QUERY)) {
      await().atMost(PATIENCE).until(() -> statements.endlessRuns(driver));
    }

    await().atMost(PATIENCE).until(() -> statements.refused().contains("read/station"));
    assertThat(statements.answered()).doesNotContain("read/force", "read/station");
  }

  @Test
  void stopsWhatTakesTooLongAsAWhole() {
    statements.makeEndless("read/force");

    WebGraphQlResponse answer = execute(QUERY, Duration.ofSeconds(1)).block(PATIENCE);

    assertThat(answer.toMap()).containsKey("data").containsEntry("data", null);
    assertThat(answer.getErrors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getMessage()).contains("took longer than 1.0 s as a whole");
          assertThat(error.getErrorType()).isEqualTo(ErrorCode.TIMEOUT);
        });
    await().atMost(PATIENCE).until(() -> statements.refused().contains("read/station"));
    await().atMost(PATIENCE).until(() -> !statements.endlessRuns(driver));
  }

  @Test
  void bringsAMutationToItsEndWhoeverWaits() throws Exception {
    SlowStatements.Held held = statements.hold("read/nodes");
    String mutation =
        "mutation { ingest(publications: [{name: \"none\", text: \"no case\"}]) { refused } }";

    Disposable client = execute(mutation, PATIENCE).subscribe();
    held.awaitReached();
    client.dispose();
    held.release();

    await().atMost(PATIENCE).until(() -> statements.answered().contains("read/nodes"));
    assertThat(statements.refused()).isEmpty();
  }

  private Mono<WebGraphQlResponse> execute(String document, Duration limit) {
    Operations operations = new Operations(new QuerySettings(PATIENCE, limit, ""));
    return WebGraphQlHandler.builder(service)
        .interceptor(operations)
        .build()
        .handleRequest(
            new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                HttpHeaders.EMPTY,
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(document),
                "1",
                Locale.UK));
  }

  private Socket ask(String query) throws IOException {
    byte[] body = "{\"query\": \"%s\"}".formatted(query.replace("\"", "\\\"")).getBytes(UTF_8);
    Socket client = new Socket("127.0.0.1", port);
    String head =
        """
        POST /graphql HTTP/1.1
        Host: localhost:%d
        Content-Type: application/json
        Content-Length: %d

        """;
    client
        .getOutputStream()
        .write(head.formatted(port, body.length).replace("\n", "\r\n").getBytes(UTF_8));
    client.getOutputStream().write(body);
    client.getOutputStream().flush();
    return client;
  }
}
