package org.oversightgraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.OversightTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OversightTest
class HostsIT {

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1, 200",
    "[::1], 200",
    "rebound.example, 421",
    "localhost.rebound.example, 421"
  })
  void answersOnlyUnderItsOwnNames(String host, int status) throws IOException {
    assertThat(get(host)).startsWith("HTTP/1.1 " + status);
  }

  private String get(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET / HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n".formatted(host, port);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
