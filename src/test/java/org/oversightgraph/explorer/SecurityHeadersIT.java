package org.oversightgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.OversightTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@OversightTest
class SecurityHeadersIT {

  @LocalServerPort private int port;
  @Autowired private Neo4jConnectionDetails database;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql", "/browser/", "/browser/index.html", "/nothing-here"})
  void keepPagesToThisServiceAndOutOfFrames(String path) {
    HttpHeaders headers = headers(path);

    assertThat(headers.getFirst("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http:", "https:", "*", "unsafe-eval");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @CsvSource({"/, false", "/graphiql, false", "/browser/index.html, true"})
  void letNeo4jBrowserAloneReachTheDatabase(String path, boolean reached) {
    URI uri = database.getUri();
    // Whom a routed address leads to is known only once it has been asked.
    String address = uri.getScheme().equals("neo4j") ? " ws:;" : " ws://" + uri.getAuthority();

    assertThat(headers(path).getFirst("Content-Security-Policy").contains(address))
        .isEqualTo(reached);
  }

  private HttpHeaders headers(String path) {
    return RestTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .build()
        .get()
        .uri(path)
        .exchange()
        .returnResult()
        .getResponseHeaders();
  }
}
