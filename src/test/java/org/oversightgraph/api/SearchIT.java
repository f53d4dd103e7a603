package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
@SeamTest
class SearchIT {

  @Autowired private HttpGraphQlTester graphQl;

  @Test
  void findsAWordBestMatchFirst() {
    GraphQlTester.Response found = search("banter", "");

    List<Double> scores = found.path("search.edges[*].score").entityList(Double.class).get();
    assertThat(scores).isNotEmpty().isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(found.path("search.edges[*].excerpt").entityList(String.class).get())
        .allSatisfy(excerpt -> assertThat(excerpt).containsIgnoringCase("banter"));
  }

  @Test
  void findsOtherFormsOfAWord() {
    assertThat(ids("photograph", "")).isNotEmpty().isEqualTo(ids("photographs", ""));
  }

  @Test
  void keepsToTheKindsThatAreAskedFor() {
    assertThat(types("Forest Gate", ", kinds: [STATION]")).containsOnly("Station").isNotEmpty();
    assertThat(types("WhatsApp", ", kinds: [CASE, DOCUMENT]")).isSubsetOf("Case", "Document");
  }

  @Test
  void findsAPhraseOnlyAsAWhole() {
    assertThat(types("\\\"Gate Forest\\\"", "")).isEmpty();
    assertThat(types("\\\"Forest Gate\\\"", "")).contains("Station");
  }

  @Test
  void pagesThroughEverythingOnce() {
    List<String> all = ids("police officer force", ", first: 100");
    GraphQlTester.Response first = search("police officer force", ", first: 3");
    String end = first.path("search.pageInfo.endCursor").entity(String.class).get();
    List<String> next = ids("police officer force", ", first: 100, after: \"" + end + "\"");

    assertThat(all).hasSizeGreaterThan(3);
    assertThat(next).isEqualTo(all.subList(3, all.size()));
    first.path("search.totalCount").entity(Integer.class).isEqualTo(all.size());
  }

  private List<String> ids(String text, String more) {
    return search(text, more).path("search.nodes[*].id").entityList(String.class).get();
  }

  private List<String> types(String text, String more) {
    return search(text, more).path("search.nodes[*].__typename").entityList(String.class).get();
  }

  private GraphQlTester.Response search(String text, String more) {
    return graphQl
        .document(
            """
            { search(text: "%s"%s) {
                totalCount
                edges { score excerpt }
                nodes { __typename id }
                pageInfo { endCursor }
            } }
            """
                .formatted(text, more))
        .execute();
  }
}
