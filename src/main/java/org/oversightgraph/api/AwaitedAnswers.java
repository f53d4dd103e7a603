package org.oversightgraph.api;

import java.util.List;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.AsyncServerResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers over HTTP as the framework does, but for as long only as somebody waits for it. */
@Component
final class AwaitedAnswers extends GraphQlHttpHandler {

  private static final List<MediaType> TYPES =
      List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

  AwaitedAnswers(WebGraphQlHandler handler) {
    super(handler);
  }

  @Override
  protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
    return new AwaitedAnswer(
        type(request), answer.map(response -> prepared(request, response)).toFuture());
  }

  private ServerResponse prepared(ServerRequest request, WebGraphQlResponse response) {
    ServerResponse prepared = super.prepareResponse(request, Mono.just(response));
    return prepared instanceof AsyncServerResponse later ? later.block() : prepared;
  }

  /** The type that the framework will choose. */
  private static MediaType type(ServerRequest request) {
    return request.headers().accept().stream()
        .filter(TYPES::contains)
        .findFirst()
        .orElse(MediaType.APPLICATION_JSON);
  }
}
