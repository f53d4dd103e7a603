package org.oversightgraph.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SlowStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An answer that comes late is the same as one that comes at once, but for blanks before it. */
@OversightTest
class AwaitedAnswerIT {

  private static final String QUERY = "{ force(code: \\\"norfolk\\\") { name code } }";
  private static final String ANSWER =
      "{\"data\":{\"force\":{\"name\":\"Norfolk Constabulary\",\"code\":\"norfolk\"}}}";

  @LocalServerPort private int port;
  @Autowired private SlowStatements statements;

  @AfterEach
  void reset() {
    statements.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "application/graphql-response+json"})
  void isTheSameAnswerWhenItTakesLong(String accept) throws Exception {
    HttpResponse<InputStream> quick = ask(QUERY, accept);
    String atOnce = text(quick);
    SlowStatements.Held held = statements.hold("read/force");
    HttpResponse<InputStream> slow = ask(QUERY, accept);
    held.release();

    assertThat(text(slow)).startsWith(" ").matches(late -> late.stripLeading().equals(atOnce));
    assertThat(slow.statusCode()).isEqualTo(quick.statusCode());
    assertThat(headersButLength(slow)).isEqualTo(headersButLength(quick));
  }

  @Test
  void hasNothingBeforeItWhenItIsQuick() throws Exception {
    HttpResponse<InputStream> quick = ask(QUERY, "application/json");

    assertThat(text(quick)).isEqualTo(ANSWER);
    assertThat(quick.statusCode()).isEqualTo(200);
    assertThat(headers(quick))
        .containsEntry("content-type", List.of("application/json"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("content-length", List.of(String.valueOf(ANSWER.length())))
        .containsOnlyKeys(
            "content-length",
            "content-security-policy",
            "content-type",
            "referrer-policy",
            "x-content-type-options");
  }

  @ParameterizedTest
  @CsvSource({"application/json, 200", "application/graphql-response+json, 400"})
  void keepsTheStatusOfWhatCannotBeRun(String accept, int status) throws Exception {
    assertThat(ask("{ nothing }", accept).statusCode()).isEqualTo(status);
    assertThat(ask("{ force(", accept).statusCode()).isEqualTo(status);
  }

  private HttpResponse<InputStream> ask(String query, String accept)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build(),
            BodyHandlers.ofInputStream());
  }

  private static String text(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      return new String(body.readAllBytes(), UTF_8);
    }
  }

  /** How long it will be is not known when blanks are sent ahead. */
  private static Map<String, List<String>> headersButLength(HttpResponse<?> response) {
    Map<String, List<String>> headers = headers(response);
    headers.keySet().removeAll(List.of("content-length", "transfer-encoding"));
    return headers;
  }

  private static Map<String, List<String>> headers(HttpResponse<?> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    return headers;
  }
}
