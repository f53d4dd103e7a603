package org.oversightgraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.OversightTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of another site can send a form, or text, without asking; it must change nothing. */
@OversightTest
class ForeignPagesIT {

  private static final String MUTATION =
      "{\"query\": \"mutation { ingest(publications: []) { documents } }\"}";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x"
      })
  void takesNoMutationAsWhatAPageMaySendUnasked(String type) throws Exception {
    assertThat(send(request().header("Content-Type", type)).statusCode()).isEqualTo(415);
    assertThat(send(request()).statusCode()).isEqualTo(415);
  }

  @Test
  void takesNoMutationFromAForeignPage() throws Exception {
    HttpResponse<String> answer = send(json().header("Origin", "https://elsewhere.example"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("takes nothing from pages of other sites");
  }

  @Test
  void allowsNoForeignPageToAsk() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address())
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.headers().map())
        .doesNotContainKey("access-control-allow-origin")
        .doesNotContainKey("access-control-allow-headers");
  }

  @Test
  void takesAMutationFromItsOwnPages() throws Exception {
    HttpResponse<String> answer = send(json().header("Origin", "http://localhost:" + port));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("BAD_REQUEST").contains("expected 1 to 20");
  }

  private HttpRequest.Builder json() {
    return request().header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString(MUTATION));
  }

  private URI address() {
    return URI.create("http://localhost:%d/graphql".formatted(port));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
