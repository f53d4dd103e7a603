package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oversightgraph.OversightTest;
import org.oversightgraph.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class QueryLimitsIT {

  /** A field that leads to other nodes costs one statement at the most, and a page two. */
  private static final int FIELDS_OF_EIGHT_LEVELS = 17;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;

  @Test
  void asksTheDatabaseOnceAFieldHoweverManyRows() {
    int asked =
        statements.count(() ->
            graphQl
                .documentName("eight-levels")
                .execute()
                .errors()
                .verify()
                .path("cases.nodes")
                .entityList(Object.class)
                .hasSize(4));

    assertThat(asked).isLessThanOrEqualTo(FIELDS_OF_EIGHT_LEVELS);
  }

  @Test
  void asksAsOftenForOneCaseAsForAll() {
    String query =
        "{ cases(first: %d) { nodes { involvements { subject { label outcomes { kind } } } } } }";

    int forOne = statements.count(() -> run(query.formatted(1)));
    int forAll = statements.count(() -> run(query.formatted(100)));

    assertThat(forOne).isEqualTo(forAll).isEqualTo(3);
  }

  @Test
  void countsAWholeListOnlyWhenAsked() {
    assertThat(statements.count(() -> run("{ cases { nodes { title } } }"))).isEqualTo(1);
    assertThat(statements.count(() -> run("{ cases { totalCount nodes { title } } }")))
        .isEqualTo(2);
  }

  @Test
  void refusesAQueryThatIsTooDeep() {
    String deep = "case { involvements { subject { involvements { ".repeat(6);
    String query =
        "{ cases { nodes { involvements { subject { involvements { "
            + deep
            + "role"
            + " }".repeat(deep.split("\\{", -1).length - 1 + 6);

    refused(query, "depth");
  }

  @Test
  void refusesAQueryThatCostsTooMuchAndSaysWhatItCosts() {
    refused(
        "{ forces { cases(first: 100) { nodes { forces { cases(first: 100) { nodes { forces {"
            + " cases(first: 100) { nodes { title } } } } } } } } } }",
        "cost");
  }

  private void refused(String query, String measure) {
    int asked =
        statements.count(() ->
            graphQl
                .document(query)
                .execute()
                .errors()
                .satisfy(errors -> {
                  assertThat(errors).hasSize(1);
                  assertThat(errors.getFirst().getExtensions())
                      .containsEntry("classification", "QUERY_REFUSED")
                      .containsKeys(measure, "limit");
                  assertThat(errors.getFirst().getMessage())
                      .contains(String.valueOf(errors.getFirst().getExtensions().get(measure)));
                }));

    assertThat(asked).isZero();
  }

  private void run(String query) {
    graphQl.document(query).execute().errors().verify();
  }
}
