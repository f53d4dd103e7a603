package org.oversightgraph.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.field.CypherAnswer.Ask;
import org.oversightgraph.api.field.DayBelow;
import org.oversightgraph.api.field.FieldAnswers;
import org.oversightgraph.api.paging.Page;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.followup.Repetitions;
import org.oversightgraph.link.followup.Repetitions.Side;
import org.oversightgraph.link.followup.SignSentence;
import org.oversightgraph.link.followup.StandingSentence;
import org.oversightgraph.link.followup.SupervisorSentence;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Recommendations that are made again, and sentences on what became of them. */
@Controller
class FollowUpController {

  private static final String FILE = "read/recommendations-of-filter";

  private final FieldAnswers answers;
  private final Repetitions repetitions;

  FollowUpController(FieldAnswers answers, Repetitions repetitions) {
    this.answers = answers;
    this.repetitions = repetitions;
  }

  @QueryMapping
  CompletableFuture<Page> recommendations(DataFetchingEnvironment environment) {
    Map<String, ?> filter = environment.getArgument("filter");
    Object scope = filter == null ? null : filter.get("repeats");
    Day day = DayBelow.of(environment);
    Map<String, @Nullable Object> asked = new LinkedHashMap<>();
    asked.put("filter", filter);
    day.into(asked);
    asked.put(
        "repeating",
        scope == null ? null : repetitions.repeating(scope.equals("SAME_ORGANISATION"), day));
    return answers.page(new Ask(FILE, null, asked), environment);
  }

  @SchemaMapping(typeName = "Recommendation", field = "repeatOf")
  CompletableFuture<List<Map<String, @Nullable Object>>> repeatOf(
      DataFetchingEnvironment environment) {
    return repeated(Side.EARLIER, environment);
  }

  @SchemaMapping(typeName = "Recommendation", field = "repeatedIn")
  CompletableFuture<List<Map<String, @Nullable Object>>> repeatedIn(
      DataFetchingEnvironment environment) {
    return repeated(Side.LATER, environment);
  }

  @SchemaMapping(typeName = "RecommendationStanding", field = "sentence")
  String standing(DataFetchingEnvironment environment) {
    return StandingSentence.of(source(environment));
  }

  @SchemaMapping(typeName = "UnchallengedSign", field = "sentence")
  String sign(DataFetchingEnvironment environment) {
    return SignSentence.of(source(environment));
  }

  @SchemaMapping(typeName = "Supervisor", field = "sentence")
  String supervisor(DataFetchingEnvironment environment) {
    return SupervisorSentence.of(source(environment));
  }

  /** One look at the graph for all the recommendations of a level. */
  private CompletableFuture<List<Map<String, @Nullable Object>>> repeated(
      Side side, DataFetchingEnvironment environment) {
    int first = Page.first(environment.getArguments());
    Day day = DayBelow.of(environment);
    DataLoader<String, List<Map<String, @Nullable Object>>> loader =
        environment
            .getDataLoaderRegistry()
            .computeIfAbsent(
                "repetitions " + side + first + day,
                name ->
                    DataLoaderFactory.newMappedDataLoader((Set<String> ids) ->
                        CompletableFuture.completedFuture(repetitions.of(ids, side, first, day))));
    return loader.load(String.valueOf(source(environment).get("id")));
  }

  private static Map<String, @Nullable Object> source(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Map<String, @Nullable Object>>getSource());
  }
}
