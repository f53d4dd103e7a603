package org.oversightgraph.source.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.oversightgraph.source.format.Unusable;

/**
 * Fetches a page: within a size and a time, from public hosts only, under its own name, and where
 * the server's robots.txt allows it. Every step of a redirect is checked like the first.
 */
public final class Web {

  private static final int MAX_REDIRECTS = 5;
  private static final String TRY_LATER = "try again later, or save the page and give the file";

  private final HttpClient client;
  private final int maxBytes;
  private final Duration timeout;
  private final String userAgent;
  private final boolean privateAddresses;

  /**
   * A way to the web.
   *
   * @param userAgent what to call itself
   * @param privateAddresses whether hosts on private networks may be asked
   */
  public Web(int maxBytes, Duration timeout, String userAgent, boolean privateAddresses) {
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
    this.maxBytes = maxBytes;
    this.timeout = timeout;
    this.userAgent = userAgent;
    this.privateAddresses = privateAddresses;
  }

  /**
   * The page at an address.
   *
   * @throws Unusable if it may or can not be had
   */
  public Answer page(String address) {
    Robots robots = new Robots(this::fetch, userAgent);
    Answer answer = followed(Addresses.of(address), robots::require);
    if (!answer.found()) {
      throw new Unusable(
          "is not to be had (the server answers %d)".formatted(answer.status()),
          "check the address");
    }
    return answer;
  }

  private Answer fetch(URI address) {
    return followed(address, anything -> {});
  }

  private Answer followed(URI first, Consumer<URI> permitted) {
    URI address = first;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      permitted.accept(address);
      HttpResponse<byte[]> response = once(address);
      String location = response.headers().firstValue("Location").orElse(null);
      if (response.statusCode() / 100 != 3 || location == null) {
        String type = response.headers().firstValue("Content-Type").orElse(null);
        return new Answer(address, response.statusCode(), response.body(), type);
      }
      address = Addresses.from(address, location);
    }
    throw new Unusable(
        "leads on more than %d times".formatted(MAX_REDIRECTS), "give the address it ends at");
  }

  private HttpResponse<byte[]> once(URI address) {
    if (!privateAddresses) {
      Hosts.requirePublic(address.getHost());
    }
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", userAgent)
            .header("Accept", "text/html,application/pdf,text/plain;q=0.9,*/*;q=0.1")
            .timeout(timeout)
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxBytes));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw tooLate(late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unusable("was not waited for", "try again", stopped);
    } catch (ExecutionException failed) {
      throw refusal(failed.getCause() == null ? failed : failed.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private Unusable refusal(Throwable cause) {
    return switch (cause) {
      case HttpTimeoutException late -> tooLate(late);
      case SSLException untrusted ->
          new Unusable("cannot be reached safely (its certificate is not good)", TRY_LATER, cause);
      case ConnectException unreachable -> new Unusable("cannot be reached", TRY_LATER, cause);
      case IOException large when String.valueOf(large.getMessage()).contains("capacity") ->
          new Unusable(
              "is larger than %,d bytes".formatted(maxBytes), "save the part that matters", cause);
      default -> new Unusable("cannot be fetched (" + cause.getMessage() + ")", TRY_LATER, cause);
    };
  }

  private Unusable tooLate(Exception cause) {
    return new Unusable(
        "takes longer than %d seconds".formatted(timeout.toSeconds()), TRY_LATER, cause);
  }
}
