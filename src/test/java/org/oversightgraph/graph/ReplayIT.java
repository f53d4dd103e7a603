package org.oversightgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.fact.casefile.CaseFiles;
import org.oversightgraph.graph.Everything.Asked;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.review.Rulings;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is asked as of a day is answered as it was answered on that day. */
@OversightTest
class ReplayIT {

  private static final Path SAMPLE = Path.of("src/test/resources/sample/every-kind-of-fact.yaml");
  private static final String HERE = "https://oversight.example/one";
  private static final String THERE = "https://oversight.example/two";
  private static final String NUMBER = "\"2099/000001\"";
  private static final int SHOWN = 70;
  private static final LocalDate FIRST = LocalDate.of(2100, 1, 10);

  @Autowired private HttpGraphQlTester graphQl;
  @Autowired private GraphQlSource source;
  @Autowired private Database database;
  @Autowired private Pseudonyms pseudonyms;
  @Autowired private Vocabulary vocabulary;
  @Autowired private Driver driver;

  @AfterEach
  void takeTheCasesOfTheTestAway() {
    Sample.takeAway(driver);
  }

  @Test
  void answersAsOnEachOfTheDays() throws IOException {
    String sample = Files.readString(SAMPLE);
    Map<LocalDate, Map<Asked, Object>> answers = new LinkedHashMap<>();
    LocalDate day = FIRST;
    for (Stage stage : stages(sample)) {
      stage.on(writer(day), rulings(day));
      answers.put(day, answers());
      day = day.plusDays(1);
    }

    assertThat(answers.values()).doesNotHaveDuplicates().hasSize(9);
    List<String> differences = new ArrayList<>();
    for (var then : answers.entrySet()) {
      for (var asked : then.getValue().entrySet()) {
        Asked now =
            new Asked(
                Questions.on(asked.getKey().query(), Map.of("asOf", then.getKey())),
                asked.getKey().variables());
        String difference = difference("", asked.getValue(), answer(now));
        if (!difference.isEmpty()) {
          differences.add(then.getKey() + " " + start(asked.getKey()) + " " + difference);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String start(Asked asked) {
    return asked.query().substring(0, Math.min(SHOWN, asked.query().length()));
  }

  /** Where two answers differ first; a cursor is of use in the list of its own day only. */
  private static String difference(String path, Object one, Object other) {
    Stream<String> differences = Stream.of();
    if (path.endsWith("Cursor")) {
      return "";
    } else if (one instanceof Map<?, ?> map
        && other instanceof Map<?, ?> same
        && map.keySet().equals(same.keySet())) {
      differences =
          map.keySet().stream()
              .map(key -> difference(path + "/" + key, map.get(key), same.get(key)));
    } else if (one instanceof List<?> list
        && other instanceof List<?> same
        && list.size() == same.size()) {
      differences =
          IntStream.range(0, list.size())
              .mapToObj(index -> difference(path + "/" + index, list.get(index), same.get(index)));
    } else if (!Objects.equals(one, other)) {
      return path + ": " + one + " <> " + other;
    }
    return differences.filter(each -> !each.isEmpty()).findFirst().orElse("");
  }

  private interface Stage {
    void on(CaseWriter writer, Rulings rulings);
  }

  private List<Stage> stages(String sample) {
    String warning = ReadPage.warning("WRITTEN_WARNING", 1);
    String last = ReadPage.warning("FINAL_WRITTEN_WARNING", 1);
    return List.of(
        (writer, rulings) -> {},
        (writer, rulings) -> {
          writer.write(new CaseFiles().read("sample.yaml", sample));
          writer.write(ReadPage.at(HERE, "test-one", NUMBER, warning));
        },
        (writer, rulings) -> writer.write(ReadPage.changed(HERE, "test-one", NUMBER, last)),
        (writer, rulings) -> writer.write(new CaseFiles().read("sample.yaml", less(sample))),
        (writer, rulings) -> {
          String outcome = outcome();
          rulings.correct(outcome + "#count", "2");
          rulings.accept(theCase() + " CONCERNS force:kent");
        },
        (writer, rulings) -> {
          rulings.correct(outcome() + "#count", "3");
          rulings.reject(theCase() + " CONCERNS force:kent");
          writer.write(ReadPage.changed(THERE, "test-two", NUMBER, warning));
        },
        (writer, rulings) -> {
          writer.write(new CaseFiles().read("sample.yaml", sample));
          writer.write(ReadPage.changed(HERE, "test-one", NUMBER, last));
        },
        (writer, rulings) -> rulings.reject(subject()),
        (writer, rulings) ->
            writer.write(
                new CaseFiles()
                    .read("sample.yaml", less(less(sample)).replace("Officer A", "Officer B"))));
  }

  /** The sample after its author has changed values, and taken things and relationships away. */
  private static String less(String sample) {
    return sample
        .replaceAll("(?m)^  - \\{key: warning.*\\R", "")
        .replaceAll("(?m)^outcomes:\\R", "")
        .replaceAll("(?m)^    postings:.*\\R", "")
        .replace("statedSize: 5", "statedSize: 7")
        .replace("role: MEMBER, count: 2", "role: MEMBER, count: 3")
        .replace("2099/999999", "2099/999998")
        .replace("themes: [unchallenged-conduct]\n  evidence", "themes: [supervision]\n  evidence")
        .replace("completed: 2030-01-02", "completed: 2030-02-02")
        .replace("published: \"2030-01-02\"\n  learning", "published: \"2030-03-02\"\n  learning")
        .replace("status: CURRENT", "status: FORMER");
  }

  private String theCase() {
    return Sample.values(driver, "MATCH (c:Case {key: 'test-one'}) RETURN c.id AS value")
        .getFirst();
  }

  private String subject() {
    return Sample.values(
            driver,
            "MATCH (:Case {key: 'test-one'})<-[:INVOLVED_IN]-(s:Officer) RETURN s.id AS value")
        .getFirst();
  }

  private String outcome() {
    return Sample.values(
            driver,
            "MATCH (:Case {key: 'test-one'})<-[:IN_CASE]-(o:Outcome) RETURN o.id AS value ORDER BY value")
        .getFirst();
  }

  private CaseWriter writer(LocalDate day) {
    return new CaseWriter(database, pseudonyms, vocabulary, noon(day));
  }

  private Rulings rulings(LocalDate day) {
    return new Rulings(database, pseudonyms, noon(day));
  }

  private static Clock noon(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private Map<Asked, Object> answers() throws IOException {
    Map<Asked, Object> answers = new LinkedHashMap<>();
    for (Asked asked : Everything.of(driver, source.schema())) {
      answers.put(asked, answer(asked));
    }
    return answers;
  }

  private Object answer(Asked asked) {
    return graphQl
        .document(asked.query())
        .variables(asked.variables())
        .execute()
        .path("")
        .entity(Object.class)
        .get();
  }
}
