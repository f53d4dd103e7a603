package org.oversightgraph.graph.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.CaseWriter;
import org.oversightgraph.graph.ReadPage;
import org.oversightgraph.graph.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The review as a curator meets it: the queue, a ruling, and what was held before. */
@OversightTest
class ReviewIT {

  private static final String HERE = "https://oversight.example/one";

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private CaseWriter writer;
  @Autowired private Driver driver;

  private String theCase = "";

  @BeforeEach
  void readAPage() {
    theCase =
        writer
            .write(ReadPage.at(HERE, "test-one", "", ReadPage.warning("WRITTEN_WARNING", 1)))
            .id();
  }

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @Test
  void asksForALookAtWhatWasRead() {
    List<String> facts = queue();

    assertThat(facts).contains(theCase + " CONCERNS force:kent");
    assertThat(facts).anyMatch(fact -> fact.startsWith("outcome:"));
    graphQl
        .document(
            """
            query ($case: ID) {
              reviewQueue(case: $case, first: 1) {
                totalCount
                nodes { certainty rules node { __typename } case { id } evidence { text document { url text } } }
              }
            }
            """)
        .variable("case", theCase)
        .execute()
        .path("reviewQueue.totalCount")
        .entity(Integer.class)
        .isEqualTo(facts.size())
        .path("reviewQueue.nodes[0].evidence[0].document.url")
        .entity(String.class)
        .isEqualTo(HERE);
  }

  @Test
  void doesNotAskAgainForWhatWasAccepted() {
    String outcome =
        queue().stream().filter(fact -> fact.startsWith("outcome:")).findFirst().orElseThrow();

    graphQl
        .document(
            "mutation ($fact: ID!) { acceptFact(fact: $fact) { verdict case { rulings { fact verdict } } } }")
        .variable("fact", outcome)
        .execute()
        .path("acceptFact.verdict")
        .entity(String.class)
        .isEqualTo("ACCEPTED")
        .path("acceptFact.case.rulings[0].fact")
        .entity(String.class)
        .isEqualTo(outcome);

    assertThat(queue()).doesNotContain(outcome);
  }

  @Test
  void tellsWhatWasHeldBefore() {
    writer.write(
        ReadPage.changed(HERE, "test-one", "", ReadPage.warning("FINAL_WRITTEN_WARNING", 1)));

    graphQl
        .document(
            """
            query ($case: ID) {
              case(id: $case) {
                outcomes { kind certainty }
                history { was said { name value } evidence { text document { replacedBy { id } } } recordedUntil }
              }
            }
            """)
        .variable("case", theCase)
        .execute()
        .path("case.outcomes[0].certainty")
        .entity(Double.class)
        .isEqualTo(ReadPage.CERTAINTY)
        .path("case.history[?(@.was == 'Outcome')].said[?(@.name == 'kind')].value")
        .entityList(String.class)
        .containsExactly("WRITTEN_WARNING")
        .path("case.history[?(@.was == 'Outcome')].evidence[*].document.replacedBy.id")
        .entityList(String.class)
        .hasSize(1);
  }

  @Test
  void saysWhyARulingCannotBe() {
    graphQl
        .document("mutation { rejectFact(fact: \"outcome:none\") { verdict } }")
        .execute()
        .errors()
        .satisfy(errors ->
            assertThat(errors).singleElement().asString().contains("no fact 'outcome:none'"));
  }

  private List<String> queue() {
    return graphQl
        .document("query ($case: ID) { reviewQueue(case: $case, first: 100) { nodes { fact } } }")
        .variable("case", theCase)
        .execute()
        .path("reviewQueue.nodes[*].fact")
        .entityList(String.class)
        .get();
  }
}
