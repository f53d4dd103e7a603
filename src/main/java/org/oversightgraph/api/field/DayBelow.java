package org.oversightgraph.api.field;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Day;
import org.springframework.stereotype.Component;

/** Hands the day that a root field is asked of down to all that lies below it. */
@Component
public final class DayBelow extends SimplePerformantInstrumentation {

  /** The day that the root field above, or this field itself, is asked of. */
  public static Day of(DataFetchingEnvironment environment) {
    if (environment.getLocalContext() instanceof Day day) {
      return day;
    }
    return isRoot(environment)
        ? new Day(environment.getArgument("asOf"), environment.getArgument("publicBy"))
        : Day.NOW;
  }

  private static boolean isRoot(DataFetchingEnvironment environment) {
    return environment.getExecutionStepInfo().getPath().getLevel() == 1;
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    DataFetchingEnvironment environment = parameters.getEnvironment();
    Day day = of(environment);
    return isRoot(environment) && !day.equals(Day.NOW)
        ? asked -> with(day, fetcher.get(asked))
        : fetcher;
  }

  private static Object with(Day day, @Nullable Object answer) {
    return answer instanceof CompletionStage<?> later
        ? later.thenApply(value -> result(day, value))
        : result(day, answer);
  }

  private static DataFetcherResult<?> result(Day day, @Nullable Object value) {
    if (value instanceof DataFetcherResult<?> result) {
      return result.transform(more -> more.localContext(day));
    }
    return DataFetcherResult.newResult().data(value).localContext(day).build();
  }
}
