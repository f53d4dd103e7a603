package org.oversightgraph.api.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
@SeamTest
class GraphQlErrorsIT {

  @Autowired private HttpGraphQlTester graphQl;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reference | { case { title } }",
        "reference | { case(reference: \"2017/090526\", id: \"case:1\") { title } }",
        "first     | { cases(first: 0) { nodes { title } } }",
        "first     | { cases(first: 101) { nodes { title } } }",
        "first     | { forces { cases(first: -3) { nodes { title } } } }",
        "after     | { cases(after: \"rubbish\") { nodes { title } } }",
        "after     | { cases(after: \"W10\") { nodes { title } } }",
        "after     | { groupChats(after: \"WyJhIiwiYiJd\") { nodes { id } } }",
        "text      | { search(text: \" \") { nodes { id } } }",
        "text      | { search(text: \"!?\") { nodes { id } } }",
        "of        | { inCommon(of: []) { having } }",
        "of        | { inCommon(of: [\"chat:none\"]) { having } }",
        "of        | { inCommon(of: [\"force:norfolk\"]) { having } }",
        "around    | { network(around: [\"nothing\"]) { truncated } }",
        "depth     | { network(around: [\"force:norfolk\"], depth: 50) { truncated } }",
        "depth     | { network(around: [\"force:norfolk\"], depth: 0) { truncated } }",
        "limit     | { network(around: [\"force:norfolk\"], limit: 0) { truncated } }",
      })
  void namesTheArgumentThatIsWrong(String argument, String query) {
    graphQl
        .document(query)
        .execute()
        .errors()
        .satisfy(errors -> {
          assertThat(errors).isNotEmpty();
          assertThat(extension(errors, "classification")).isEqualTo("BAD_REQUEST");
          assertThat(extension(errors, "argument")).isEqualTo(argument);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case         | { case(reference: \"1999/000000\") { title } }",
        "officer      | { officer(id: \"officer:none\") { label } }",
        "force        | { force(code: \"rutland\") { name } }",
        "station      | { station(id: \"\") { name } }",
        "groupChat    | { groupChat(id: \"case:1\") { id } }",
        "document     | { document(id: \"0\") { title } }",
        "node         | { node(id: \"'; MATCH (n) DETACH DELETE n\") { id } }",
      })
  void answersNullForWhatThereIsNot(String field, String query) {
    graphQl.document(query).execute().errors().verify().path(field).valueIsNull();
  }

  @Test
  void survivesWhatAnIndexQueryWouldTripOver() {
    for (String text : List.of("a AND", "title:*", "(((", "\\\\", "~", "NOT", "\\\"banter")) {
      graphQl
          .document("{ search(text: \"" + text + " x\") { nodes { id } } }")
          .execute()
          .errors()
          .verify();
    }
  }

  private static Object extension(List<ResponseError> errors, String name) {
    return errors.getFirst().getExtensions().get(name);
  }
}
