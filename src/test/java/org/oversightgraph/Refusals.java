package org.oversightgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What an answer says where an argument is wrong. */
public final class Refusals {

  private Refusals() {}

  /** The one error of an answer, a bad request that names this argument. */
  public static ResponseError of(GraphQlTester.Response answer, String argument) {
    ResponseError[] refusal = new ResponseError[1];
    answer
        .errors()
        .satisfy(errors -> {
          assertThat(errors).hasSize(1);
          refusal[0] = errors.getFirst();
        });
    assertThat(refusal[0].getExtensions())
        .containsEntry("classification", "BAD_REQUEST")
        .containsEntry("argument", argument);
    return Objects.requireNonNull(refusal[0]);
  }
}
