package org.oversightgraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryCostTests {

  private static final GraphQLSchema SCHEMA =
      new SchemaGenerator()
          .makeExecutableSchema(
              new SchemaParser()
                  .parse(
                      """
                      type Query { case: Case, cases(first: Int = 20): CaseConnection }
                      type CaseConnection { nodes: [Case!]! }
                      type Case {
                        title: String!
                        tags: [String!]!
                        parent: Case
                        cases: [Case!]!
                        linked(first: Int): CaseConnection!
                      }
                      """),
              RuntimeWiring.MOCKED_WIRING);

  @Test
  void growsWithEveryListThatIsNested() {
    int one = cost("{ case { cases { title } } }");
    int two = cost("{ case { cases { cases { title } } } }");
    int three = cost("{ case { cases { cases { cases { title } } } } }");

    assertThat(two).isGreaterThan(one);
    assertThat(three - two).isGreaterThanOrEqualTo(2 * (two - one));
  }

  @Test
  void countsAsManyObjectsAsAPageAsksFor() {
    int one = cost("{ cases(first: 1) { nodes { title } } }");
    int two = cost("{ cases(first: 2) { nodes { title } } }");

    assertThat(cost("{ cases(first: 100) { nodes { title } } }")).isEqualTo(one + 99 * (two - one));
  }

  @Test
  void countsTheUsualPageWhereNoneIsAskedFor() {
    assertThat(cost("{ cases { nodes { title } } }"))
        .isEqualTo(cost("{ cases(first: 20) { nodes { title } } }"));
    assertThat(cost("{ case { linked { nodes { title } } } }"))
        .isEqualTo(cost("{ case { linked(first: 20) { nodes { title } } } }"));
  }

  @Test
  void multipliesPagesWithinPages() {
    int within = cost("{ case { linked(first: 10) { nodes { title } } } }") - 1;

    assertThat(cost("{ cases(first: 10) { nodes { linked(first: 10) { nodes { title } } } } }"))
        .isGreaterThanOrEqualTo(10 * within);
  }

  @Test
  void addsWhatIsAskedForSideBySide() {
    int once = cost("{ cases { nodes { title } } }");

    assertThat(cost("{ a: cases { nodes { title } } b: cases { nodes { title } } }"))
        .isEqualTo(2 * once);
  }

  @Test
  void takesPropertiesAsPartOfTheirObject() {
    assertThat(cost("{ case { title tags parent { title tags } } }"))
        .isEqualTo(cost("{ case { title parent { title } } }"));
  }

  @Test
  void countsWhatComesThroughAVariable() {
    ExecutionResult refused =
        execute(
            costLimit(0),
            ExecutionInput.newExecutionInput(
                    "query($n: Int) { cases(first: $n) { nodes { title } } }")
                .variables(Map.of("n", 100))
                .build());

    assertThat(refused.getErrors().getFirst().getExtensions())
        .containsEntry("cost", cost("{ cases(first: 100) { nodes { title } } }"));
  }

  @Test
  void letsAToolReadTheSchemaForNextToNothing() {
    assertThat(cost(IntrospectionQuery.INTROSPECTION_QUERY))
        .isLessThanOrEqualTo(cost("{ case { title } }"));
  }

  @Test
  void letsAQueryPassThatCostsJustTheLimit() {
    String query = "{ cases(first: 5) { nodes { title } } }";
    int cost = cost(query);

    assertThat(execute(costLimit(cost), query).getErrors()).isEmpty();
    assertThat(execute(costLimit(cost - 1), query).getErrors()).hasSize(1);
  }

  @Test
  void saysWhatARefusedQueryCostsAndWhatIsAllowed() {
    String query = "{ cases(first: 100) { nodes { title } } }";
    int cost = cost(query);

    assertThat(execute(costLimit(50), query).getErrors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getMessage())
              .isEqualTo(
                  "This query has a cost of %d, and 50 is the limit: ask for fewer levels or"
                          .formatted(cost)
                      + " smaller pages");
          assertThat(error.getExtensions())
              .containsEntry("classification", "QUERY_REFUSED")
              .containsEntry("cost", cost)
              .containsEntry("limit", 50);
        });
  }

  @Test
  void refusesAQueryThatIsTooDeep() {
    Instrumentation depthLimit =
        new QueryLimitsConfiguration().depthLimit(new QueryLimits(3, Integer.MAX_VALUE));

    assertThat(execute(depthLimit, "{ case { parent { title } } }").getErrors()).isEmpty();
    assertThat(execute(depthLimit, "{ case { parent { parent { title } } } }").getErrors())
        .singleElement()
        .satisfies(error ->
            assertThat(error.getExtensions())
                .containsEntry("classification", "QUERY_REFUSED")
                .containsEntry("depth", 4)
                .containsEntry("limit", 3));
  }

  @Test
  void letsNoPageMakeAQueryCheaper() {
    assertThat(
            execute(
                    costLimit(50),
                    "{ a: cases(first: -1000) { nodes { title } } b: cases(first: 100) { nodes { title } } }")
                .getErrors())
        .hasSize(1);
  }

  @Test
  void refusesWhatCostsMoreThanANumberHolds() {
    String huge =
        "cases(first: 2147483647) { nodes { linked(first: 2147483647) { nodes { title } } } }";

    assertThat(
            execute(costLimit(50), "{ a: " + huge + " b: " + huge + " c: " + huge + " }")
                .getErrors())
        .hasSize(1);
  }

  /** What a query costs, as the refusal by a limit of nothing tells. */
  private static int cost(String query) {
    return (Integer)
        execute(costLimit(0), query).getErrors().getFirst().getExtensions().get("cost");
  }

  private static Instrumentation costLimit(int limit) {
    return new QueryLimitsConfiguration().costLimit(new QueryLimits(100, limit));
  }

  private static ExecutionResult execute(Instrumentation limit, String query) {
    return execute(limit, ExecutionInput.newExecutionInput(query).build());
  }

  private static ExecutionResult execute(Instrumentation limit, ExecutionInput input) {
    return GraphQL.newGraphQL(SCHEMA).instrumentation(limit).build().execute(input);
  }
}
