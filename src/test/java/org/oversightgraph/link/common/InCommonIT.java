package org.oversightgraph.link.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.Refusals;
import org.oversightgraph.StatementCounter;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class InCommonIT {

  @Autowired private InCommon inCommon;
  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private StatementCounter statements;
  @Autowired private Driver driver;

  /** Cases with a cohort of four, an officer of it, and a cohort of which nobody says how many. */
  private static final String CASES =
      """
      CREATE (posted:Station {id: 'station:made-up', name: 'Made-up Station'})
      WITH posted
      UNWIND range(1, $cases) AS number
      CREATE (made:Case {id: 'case:made-up-' + number, key: 'made-up-' + number, title: 'Made up'}),
        (four:Subject:Cohort {id: 'cohort:made-up-' + number, label: 'Four officers', size: 4}),
        (one:Subject:Officer {id: 'officer:made-up-' + number, label: 'Officer A', size: 1}),
        (four)-[:INVOLVED_IN {role: 'SUBJECT', evidence: ['a#paragraph=1']}]->(made),
        (one)-[:INVOLVED_IN {role: 'SUBJECT', evidence: ['a#paragraph=1']}]->(made),
        (one)-[:PART_OF {evidence: ['a#paragraph=1']}]->(four),
        (one)-[:POSTED_TO {evidence: ['a#paragraph=2']}]->(posted)
      """;

  @AfterEach
  void takeTheCasesAway() {
    driver
        .executableQuery(
            "MATCH (node:Case|Subject|Station WHERE node.id CONTAINS ':made-up') DETACH DELETE node")
        .execute();
  }

  @Test
  void countsAllSevenOfTheChat() {
    List<String> chat = ids("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id");

    Shared shared = ask(chat, LinkKind.SHARED_FORMER_EMPLOYER).getFirst();

    assertThat(shared.having()).isEqualTo(7);
    assertThat(shared.of()).isEqualTo(7);
    assertThat(shared.exact()).isTrue();
    assertThat(shared.sentence())
        .isEqualTo(
            "All 7 members of the group chat are known to have once served in the Civil Nuclear"
                + " Constabulary.");
    assertThat(shared.evidence()).isNotEmpty();
  }

  @Test
  void saysWhatElseTheSevenHaveInCommon() {
    List<String> chat = ids("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id");

    List<Shared> shared =
        inCommon.of(new InCommon.Question(new LinkedHashSet<>(chat), null, Day.NOW));

    assertThat(shared)
        .extracting(Shared::sentence)
        .contains(
            "Of the 7 members of the group chat, 6 are known to serve or to have served in the"
                + " Metropolitan Police Service.",
            "Of the 7 members of the group chat, 6 are known to have been dealt with at the same"
                + " misconduct hearing.")
        .doesNotHaveDuplicates();
    shared.forEach(one -> Sentences.assertReadsAsEnglish(one.sentence()));
  }

  @Test
  void countsTheSubjectsOfAHundredCases() {
    makeUp(100);

    Shared shared = ask(cases(100), LinkKind.SHARED_STATION).getFirst();

    assertThat(shared.sentence())
        .isEqualTo(
            "Of the 400 subjects of these 100 cases, 100 are known to have been posted to Made-up"
                + " Station.");
    assertThat(shared.evidence()).containsExactly("a#paragraph=2");
    assertThat(statements.count(() -> ask(cases(100), LinkKind.SHARED_STATION)))
        .isEqualTo(statements.count(() -> ask(cases(2), LinkKind.SHARED_STATION)))
        .isLessThanOrEqualTo(4);
  }

  @Test
  void countsAnOfficerOnceWhoIsAcceptedToBeOnePerson() {
    makeUp(3);
    run(
        "MATCH (one {id: 'officer:made-up-1'}), (two {id: 'officer:made-up-2'})"
            + " CREATE (one)-[:SAME_PERSON_AS {status: 'PROPOSED', evidence: ['a#paragraph=3']}]->(two)");
    assertThat(ask(cases(3), LinkKind.SHARED_STATION).getFirst().of()).isEqualTo(12);

    run("MATCH ({id: 'officer:made-up-1'})-[same:SAME_PERSON_AS]->() SET same.status = 'ACCEPTED'");
    Shared shared = ask(cases(3), LinkKind.SHARED_STATION).getFirst();
    assertThat(shared.of()).isEqualTo(11);
    assertThat(shared.having()).isEqualTo(2);
  }

  @Test
  void countsWhatIsStatedOfThePersonElsewhere() {
    makeUp(3);
    run("MATCH (one:Officer {id: 'officer:made-up-1'})-[posted:POSTED_TO]->() DELETE posted");
    run(
        "MATCH (one {id: 'officer:made-up-1'}), (three {id: 'officer:made-up-3'})"
            + " CREATE (one)-[:SAME_PERSON_AS {status: 'ACCEPTED', evidence: ['a#paragraph=3']}]->(three)");

    Shared shared = ask(cases(2), LinkKind.SHARED_STATION).getFirst();

    assertThat(shared.having()).isEqualTo(2);
    assertThat(shared.evidence()).contains("a#paragraph=2", "a#paragraph=3");
  }

  @Test
  void saysWhereNobodySaysHowManyThereAre() {
    makeUp(2);
    run("MATCH (four:Cohort {id: 'cohort:made-up-2'}) REMOVE four.size");

    Shared shared = ask(cases(2), LinkKind.SHARED_STATION).getFirst();

    assertThat(shared.exact()).isFalse();
    assertThat(shared.sentence())
        .startsWith("Of the at least 5 subjects of these 2 cases, 2 are known to ");
  }

  @Test
  void mixesChatsAndCases() {
    makeUp(2);
    LinkedHashSet<String> mixed = new LinkedHashSet<>(cases(2));
    mixed.addAll(ids("MATCH (node:GroupChat {statedSize: 7}) RETURN node.id AS id"));

    assertThat(ask(List.copyOf(mixed), LinkKind.SHARED_FORMER_EMPLOYER).getFirst().sentence())
        .startsWith(
            "Of the 15 members of the group chat and subjects of these 2 cases, 7 are known to ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of    | of: []
          of    | of: ["case:none"]
          of    | of: ["force:norfolk"]
          kinds | of: ["case:none"], kinds: [LINKED_CASE]
          kinds | of: ["case:none"], kinds: [SHARED_CHAT, SHARED_RECOMMENDATION]
          kinds | of: ["case:none"], kinds: [SAME_PERSON]
          """)
  void namesTheArgumentThatIsWrong(String argument, String arguments) {
    Refusals.of(graphQl.document("{ inCommon(" + arguments + ") { having } }").execute(), argument);
  }

  private List<Shared> ask(List<String> of, LinkKind kind) {
    return inCommon.of(new InCommon.Question(new LinkedHashSet<>(of), List.of(kind), Day.NOW));
  }

  private void makeUp(int cases) {
    driver.executableQuery(CASES).withParameters(Map.of("cases", cases)).execute();
  }

  private List<String> cases(int most) {
    return ids(
        "MATCH (made:Case WHERE made.id STARTS WITH 'case:made-up') RETURN made.id AS id"
            + " ORDER BY size(made.id), made.id LIMIT "
            + most);
  }

  private void run(String cypher) {
    driver.executableQuery(cypher).execute();
  }

  private List<String> ids(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("id").asString())
        .toList();
  }
}
