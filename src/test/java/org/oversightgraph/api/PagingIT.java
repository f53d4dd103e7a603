package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.OversightTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class PagingIT {

  @Autowired private HttpGraphQlTester graphQl;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUBLISHED_NEWEST",
        "PUBLISHED_OLDEST",
        "OCCURRED_NEWEST",
        "OCCURRED_OLDEST",
        "TITLE"
      })
  void bringsEachCaseOnceInEveryOrder(String order) {
    List<String> titles = new ArrayList<>();
    String after = null;
    do {
      GraphQlTester.Response page = page(1, after, order, Map.of());
      titles.addAll(page.path("cases.nodes[*].title").entityList(String.class).get());
      page.path("cases.totalCount").entity(Integer.class).isEqualTo(4);
      page.path("cases.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(after != null);
      boolean more = page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get();
      after = more ? page.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
    } while (after != null);

    assertThat(titles).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void filtersByWhatACaseConcerns() {
    assertThat(found(Map.of("forces", List.of("norfolk")))).hasSize(1);
    assertThat(found(Map.of("standards", List.of("challenging-reporting")))).hasSize(1);
    assertThat(found(Map.of("outcomes", List.of("WRITTEN_WARNING")))).hasSize(2);
    assertThat(found(Map.of("learning", "NONE_IDENTIFIED"))).hasSize(1);
    assertThat(found(Map.of("occurredFrom", "2020-01-01"))).hasSize(1);
    assertThat(found(Map.of("occurredTo", "2016-12-31"))).hasSize(1);
    assertThat(found(Map.of("publishedTo", "2000-01-01"))).isEmpty();
  }

  private List<String> found(Map<String, Object> filter) {
    return page(100, null, "TITLE", filter)
        .path("cases.nodes[*].title")
        .entityList(String.class)
        .get();
  }

  private GraphQlTester.Response page(
      int first, @Nullable String after, String order, Map<String, Object> filter) {
    return graphQl
        .documentName("cases-page")
        .variable("first", first)
        .variable("after", after)
        .variable("orderBy", order)
        .variable("filter", filter)
        .execute();
  }
}
