package org.oversightgraph.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.oversightgraph.api.errors.ErrorCode;
import org.oversightgraph.graph.database.Operation;
import org.oversightgraph.graph.database.QuerySettings;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers each operation in a thread of its own, and stops it when it takes too long as a whole or
 * its answer is no longer wanted. One that goes on to its end is left to do so.
 */
@Component
final class Operations implements WebGraphQlInterceptor {

  private static final double MILLIS = 1000;

  private final Duration limit;

  Operations(QuerySettings settings) {
    this.limit = settings.operationTimeout();
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return Mono.deferContextual(context -> {
      Operation operation = new Operation();
      CompletableFuture<WebGraphQlResponse> answer =
          chain.next(request).subscribeOn(threadOf(operation)).contextWrite(context).toFuture();
      Mono<WebGraphQlResponse> tooLate =
          Mono.fromSupplier(() -> {
            stop(operation, answer);
            return tookTooLong(request);
          });
      return Mono.fromFuture(answer, true)
          .timeout(limitOf(operation), tooLate)
          .doOnCancel(() -> stop(operation, answer));
    });
  }

  private static Scheduler threadOf(Operation operation) {
    return Schedulers.fromExecutor(
        work -> Thread.ofVirtual().name("operation").start(() -> operation.run(work)));
  }

  private Mono<Long> limitOf(Operation operation) {
    return Mono.delay(limit)
        .flatMap(tick -> operation.finishing() ? Mono.never() : Mono.just(tick));
  }

  private static void stop(Operation operation, CompletableFuture<?> answer) {
    if (operation.stop()) {
      answer.cancel(true);
    }
  }

  private WebGraphQlResponse tookTooLong(WebGraphQlRequest request) {
    GraphQLError error =
        GraphQLError.newError()
            .errorType(ErrorCode.TIMEOUT)
            .message(
                "The query took longer than %s s as a whole and was stopped;"
                    + " ask for less, or for one thing at a time",
                limit.toMillis() / MILLIS)
            .build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResult.newExecutionResult().data(null).addError(error).build()));
  }
}
