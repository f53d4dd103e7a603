package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SeamTest;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is asked as of a day or by what was public on one. */
@OversightTest
@SeamTest
class AsOfIT {

  private static final Path SAMPLE = Path.of("src/test/resources/sample/every-kind-of-fact.yaml");
  private static final LocalDate FIRST = LocalDate.of(2100, 1, 10);
  private static final String CONCLUSION =
      """
      documents:
        - {key: news, kind: PRESS, title: A page of a newspaper, publisher: A newspaper, published: "2021-12-06"}
        - {key: page, kind: OFFICIAL, title: A page of a conclusion, publisher: A body, published: "2022-07-15"}
      case:
        key: test-conclusion
        references: ["2099/000003"]
        title: Pictures
        completed: 2021-03
        learning: RECOMMENDATIONS_MADE
        forces: [metropolitan]
        evidence:
          title: [news#paragraph=1, page#paragraph=1]
          references: [news#paragraph=1]
          forces: [news#paragraph=1]
          completed: [page#paragraph=2]
          learning: [page#paragraph=2]
      subjects:
        - {key: a, label: Officer A, role: SUBJECT, evidence: [news#paragraph=2]}
      outcomes:
        - {key: o, kind: WRITTEN_WARNING, subjects: [a], count: 1, evidence: [page#paragraph=3]}
      """;

  private static final String ASKED =
      """
      { before: case(reference: "2099/000003", publicBy: "2022-06-30") { ...Known }
        after: case(reference: "2099/000003", publicBy: "2022-07-31") { ...Known }
        earlier: case(reference: "2099/000003", publicBy: "2021-12-05") { ...Known }
        unrecorded: case(reference: "2099/000003", asOf: "2100-01-09") { ...Known } }
      fragment Known on Case {
        title learning completed { edtf } outcomes { kind case { completed { edtf } } } involvements { role }
        evidence { id } documents { title }
      }
      """;

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private Database database;
  @Autowired private Pseudonyms pseudonyms;
  @Autowired private Vocabulary vocabulary;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @Test
  void knowsNothingButCodeListsBeforeEverything() {
    Map<String, LocalDate> longAgo = Map.of("asOf", LocalDate.of(1900, 1, 1));
    String query =
        Questions.on(
            """
            { counts { kind count } cases { totalCount nodes { id } } groupChats { nodes { id } }
              recommendations { nodes { id } } conflicts { nodes { property } }
              case(reference: "2017/090526") { id } search(text: "officer") { nodes { id } }
              station(id: "none") { id } themes { code } }
            """,
            longAgo);

    GraphQlTester.Response answer = graphQl.document(query).execute();

    answer
        .path("counts[?(@.count > 0)].kind")
        .entityList(String.class)
        .containsExactly("FORCE", "BODY", "STANDARD", "THEME")
        .path("cases.totalCount")
        .entity(Integer.class)
        .isEqualTo(0)
        .path("case")
        .valueIsNull()
        .path("themes[*].code")
        .entityList(String.class)
        .hasSizeGreaterThan(1);
    for (String list : List.of("cases", "groupChats", "recommendations", "conflicts", "search")) {
      answer.path(list + ".nodes").entityList(Object.class).hasSize(0);
    }
  }

  @Test
  void showsAConclusionSinceItWasPublished() {
    writer(FIRST).write(new CaseFiles().read("conclusion.yaml", CONCLUSION));

    graphQl
        .document(ASKED)
        .execute()
        .path("before.title")
        .entity(String.class)
        .isEqualTo("Pictures")
        .path("before.completed")
        .valueIsNull()
        .path("before.learning")
        .entity(String.class)
        .isEqualTo("NOT_STATED")
        .path("before.outcomes")
        .entityList(Object.class)
        .hasSize(0)
        .path("before.documents[*].title")
        .entityList(String.class)
        .containsExactly("A page of a newspaper")
        .path("after.completed.edtf")
        .entity(String.class)
        .isEqualTo("2021-03")
        .path("after.outcomes[0].case.completed.edtf")
        .entity(String.class)
        .isEqualTo("2021-03")
        .path("before.evidence")
        .entityList(Object.class)
        .hasSize(1)
        .path("after.evidence")
        .entityList(Object.class)
        .hasSize(3)
        .path("earlier")
        .valueIsNull()
        .path("unrecorded")
        .valueIsNull();
  }

  @Test
  void findsWordsThatWereWithdrawn() throws IOException {
    String sample = Files.readString(SAMPLE);
    writer(FIRST).write(new CaseFiles().read("sample.yaml", sample));
    writer(FIRST.plusDays(1))
        .write(new CaseFiles().read("sample.yaml", sample.replace("Said nothing", "Kept quiet")));

    assertThat(found("said nothing", FIRST)).isNotEmpty();
    assertThat(found("kept quiet", FIRST)).isEmpty();
    assertThat(found("kept quiet", FIRST.plusDays(1))).isNotEmpty();
    assertThat(found("said nothing", FIRST.plusDays(1))).isEmpty();
  }

  private List<String> found(String words, LocalDate day) {
    String search =
        "{ search(text: \"\\\"" + words + "\\\"\", kinds: [ALLEGATION]) { nodes { id } } }";
    return graphQl
        .document(Questions.on(search, Map.of("asOf", day)))
        .execute()
        .path("search.nodes[*].id")
        .entityList(String.class)
        .get();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2022-13-01", "2022-07", ""})
  void refusesWhatIsNoDay(String day) {
    graphQl
        .document("{ counts(asOf: \"" + day + "\") { kind } }")
        .execute()
        .errors()
        .satisfy(errors -> assertThat(errors).isNotEmpty());
  }

  @Test
  void answersAsNowForDaysToCome() {
    String counts = "{ counts { kind count } }";
    Object now = counted(counts);

    for (LocalDate day : List.of(LocalDate.of(9999, 12, 31), LocalDate.of(2999, 1, 1))) {
      assertThat(counted(Questions.on(counts, Map.of("asOf", day)))).isEqualTo(now);
    }
  }

  private CaseWriter writer(LocalDate day) {
    return new CaseWriter(database, pseudonyms, vocabulary, noon(day));
  }

  private static Clock noon(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private Object counted(String query) {
    return graphQl.document(query).execute().path("").entity(Object.class).get();
  }
}
