package org.oversightgraph.api.errors;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.oversightgraph.graph.database.DatabaseRefused;
import org.oversightgraph.graph.database.DatabaseUnavailable;
import org.oversightgraph.graph.database.OperationStopped;
import org.oversightgraph.graph.database.StatementTimedOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** The one place where a failure becomes an error that a client can read. */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable failure, DataFetchingEnvironment environment) {
    return switch (failure) {
      case BadRequest wrong ->
          error(
              environment,
              ErrorCode.BAD_REQUEST,
              String.valueOf(wrong.getMessage()),
              Map.of("argument", wrong.argument()));
      case DatabaseUnavailable away ->
          error(
              environment,
              ErrorCode.UNAVAILABLE,
              "The database cannot be reached at the moment; try again later",
              Map.of());
      case DatabaseRefused closed ->
          error(
              environment,
              ErrorCode.UNAVAILABLE,
              "The database does not let the service in; its operator has to set it right",
              Map.of());
      case StatementTimedOut late ->
          error(environment, ErrorCode.TIMEOUT, String.valueOf(late.getMessage()), Map.of());
      case OperationStopped given ->
          error(environment, ErrorCode.TIMEOUT, String.valueOf(given.getMessage()), Map.of());
      default -> internal(failure, environment);
    };
  }

  private static GraphQLError internal(Throwable failure, DataFetchingEnvironment environment) {
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {} at {}", incident, environment.getExecutionStepInfo().getPath(), failure);
    return error(
        environment,
        ErrorCode.INTERNAL,
        "The service failed to answer this; its log has incident " + incident,
        Map.of("incident", incident));
  }

  private static GraphQLError error(
      DataFetchingEnvironment environment,
      ErrorCode code,
      String message,
      Map<String, Object> extensions) {
    return GraphQLError.newError()
        .errorType(code)
        .message("%s", message)
        .path(environment.getExecutionStepInfo().getPath())
        .location(environment.getField().getSourceLocation())
        .extensions(extensions)
        .build();
  }
}
