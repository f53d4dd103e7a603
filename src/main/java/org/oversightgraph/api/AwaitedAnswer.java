package org.oversightgraph.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer that is still being worked on. Where it takes long, blanks are sent ahead, as JSON
 * allows: only by writing does one learn that the client has gone, and then the answer is given up.
 *
 * @param type what the answer will be
 * @param answer the answer once it is there
 */
record AwaitedAnswer(MediaType type, CompletableFuture<ServerResponse> answer)
    implements ServerResponse {

  private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(1);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  @Override
  public HttpStatusCode statusCode() {
    return answer.isDone() ? answer.join().statusCode() : HttpStatus.OK;
  }

  @Override
  public HttpHeaders headers() {
    return answer.isDone() ? answer.join().headers() : HttpHeaders.EMPTY;
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    try {
      while (!there(response.isCommitted() ? BETWEEN : BEFORE_THE_FIRST)) {
        sendBlank(response);
      }
      return answer.get().writeTo(request, response, context);
    } catch (ExecutionException failed) {
      throw new ServletException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      answer.cancel(true);
    }
  }

  private boolean there(Duration soon) throws InterruptedException {
    try {
      answer.get(soon.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failed) {
      return true;
    }
  }

  private void sendBlank(HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.setContentType(type.toString());
    }
    response.getOutputStream().write(' ');
    response.flushBuffer();
  }
}
