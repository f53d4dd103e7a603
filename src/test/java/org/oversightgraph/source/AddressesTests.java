package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesTests {

  private final Publications publications =
      new Publications(Limits.withPrivateAddresses(), UnaryOperator.identity());
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void readsAPageOfTheWeb() {
    String address = serve("<h1>A fall</h1><p>A man fell.</p>");

    List<Unread> found = publications.list(address);

    assertThat(found).extracting(Unread::name).containsExactly(address);
    Publication read = found.getFirst().read();
    assertThat(read.title()).isEqualTo("A fall");
    assertThat(address).startsWith(String.valueOf(read.document().url())).endsWith("/page");
    assertThat(read.document().publisher()).isEqualTo("127.0.0.1");
  }

  @Test
  void asksForAFileWhereAnAddressHoldsManyPages() {
    refuses(publications, serve("{\"text\": \"A fall\"}"), "many pages in JSON Lines");
  }

  @Test
  void refusesPrivateHostsByDefault() {
    Publications cautious = new Publications(ReadingLimits.DEFAULT, UnaryOperator.identity());

    refuses(cautious, serve("<p>A man fell."), "private network");
  }

  @Test
  void refusesOtherKindsOfAddresses() {
    refuses(publications, "file:///etc/hosts", "no web address");
  }

  private static void refuses(Publications publications, String address, String reason) {
    Unread found = publications.list(address).getFirst();
    assertThatExceptionOfType(CannotRead.class)
        .isThrownBy(found::read)
        .withMessageStartingWith(address)
        .withMessageContaining(reason);
  }

  private String serve(String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
  }
}
