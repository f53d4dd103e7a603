package org.oversightgraph.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.source.format.Unusable;

class WebTests {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, 404, "nothing"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void fetchesAPageUnderItsOwnName() {
    page("/page", "words");

    Answer answer = web(true).page(at("/page#part"));

    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("words");
    assertThat(answer.address()).hasToString(at("/page"));
    assertThat(asked).containsExactly("/robots.txt reader/1 (test)", "/page reader/1 (test)");
  }

  @Test
  void refusesAPrivateHostUnlessAllowed() {
    page("/page", "words");

    refuses(web(false), "/page").withMessageContaining("private network");
    assertThat(asked).isEmpty();
  }

  @Test
  void followsRedirects() {
    redirect("/old", "/new");
    page("/new", "words");

    assertThat(web(true).page(at("/old")).address()).hasToString(at("/new"));
  }

  @Test
  void givesUpOnARedirectThatNeverEnds() {
    redirect("/ring", "/ring");

    refuses(web(true), "/ring").withMessageContaining("leads on more than 5 times");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hosts", "ftp://127.0.0.1/a", "http://me:secret@127.0.0.1/"})
  void followsNoRedirectToAnotherKindOfAddress(String location) {
    redirect("/away", location);

    refuses(web(true), "/away");
  }

  @Test
  void asksOfEachHopWhetherItMayBeRead() {
    robots(200, "User-agent: *\nDisallow: /secret\n");
    redirect("/open", "/secret/page");
    page("/secret/page", "words");

    refuses(web(true), "/open").withMessageContaining("robots.txt");
    assertThat(asked).noneMatch(request -> request.startsWith("/secret"));
  }

  @Test
  void heedsARuleForItsOwnName() {
    robots(200, "User-agent: reader\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
    page("/page", "words");

    refuses(web(true), "/page").withMessageContaining("robots.txt");
  }

  @Test
  void readsNothingWhileRobotsTxtFails() {
    robots(503, "later");
    page("/page", "words");

    refuses(web(true), "/page").withMessageContaining("robots.txt");
  }

  @Test
  void refusesMoreThanAllowed() {
    page("/large", "x".repeat(100_001));

    refuses(web(true), "/large").withMessageContaining("larger than 100,000 bytes");
  }

  @Test
  void doesNotWaitForever() {
    server.createContext("/slow", WebTests::drip);

    refuses(web(true), "/slow").withMessageContaining("takes longer than");
  }

  @Test
  void saysWhatTheServerAnswered() {
    refuses(web(true), "/missing").withMessageContaining("404");
  }

  @Test
  void saysThatNobodyAnswers() {
    server.stop(0);

    refuses(web(true), "/page").withMessageContaining("cannot be reached");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:///page", "http://a b/", "gopher://x/", "http://[::1"})
  void refusesWhatIsNoWebAddress(String address) {
    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> web(true).page(address))
        .withMessageContaining("no web address");
  }

  private ThrowableAssertAlternative<Unusable> refuses(Web web, String path) {
    return assertThatExceptionOfType(Unusable.class).isThrownBy(() -> web.page(at(path)));
  }

  private static Web web(boolean privateAddresses) {
    return new Web(100_000, Duration.ofSeconds(2), "reader/1 (test)", privateAddresses);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void page(String path, String words) {
    server.createContext(path, exchange -> answer(exchange, 200, words));
  }

  private void robots(int status, String words) {
    server.createContext("/robots.txt", exchange -> answer(exchange, status, words));
  }

  private void redirect(String path, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          answer(exchange, 302, "");
        });
  }

  private void answer(HttpExchange exchange, int status, String words) throws IOException {
    String agent = exchange.getRequestHeaders().getFirst("User-Agent");
    asked.add(exchange.getRequestURI() + " " + agent);
    byte[] body = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Sends a little now and then, so that only a limit on the whole ends it. */
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      for (int i = 0; i < 100; i++) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }
}
