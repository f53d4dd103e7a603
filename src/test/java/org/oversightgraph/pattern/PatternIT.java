package org.oversightgraph.pattern;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.StatementCounter;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.pattern.count.Keys;
import org.oversightgraph.pattern.suppression.SuppressionSettings;
import org.oversightgraph.pattern.table.Dimension;
import org.oversightgraph.pattern.table.Measure;
import org.oversightgraph.pattern.table.PatternQuestion;
import org.oversightgraph.pattern.table.PatternTable;
import org.oversightgraph.pattern.table.PatternTable.Cell;
import org.oversightgraph.pattern.table.PatternTable.Value;
import org.oversightgraph.pattern.table.Signal;
import org.oversightgraph.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/** The bundled cases, counted once more in a plainer way. */
@OversightTest
class PatternIT {

  /** For each dimension, how one plainly gets from a case to its values. */
  private static final Map<Dimension, String> OF_CASES =
      Map.of(
          Dimension.FORCE, "(c)-[:CONCERNS]->(x:Force) RETURN x.code AS key",
          Dimension.STATION, "(c)-[:TOOK_PLACE_AT]->(x:Station) RETURN x.id AS key",
          Dimension.THEME, "(c)-[:SHOWS]->(x:Theme) RETURN x.code AS key",
          Dimension.STANDARD,
              "(c)<-[:IN_CASE]-(:Allegation)-[:UNDER]->(x:Standard) RETURN x.code AS key",
          Dimension.OUTCOME, "(c)<-[:IN_CASE]-(x:Outcome) RETURN x.kind AS key",
          Dimension.PROCEEDING, "(c)<-[:HELD_FOR]-(x:Proceeding) RETURN x.kind AS key",
          Dimension.STAGE,
              "(c)<-[:IN_CASE]-(:Allegation)-[:HAS_FINDING]->(x:Finding) RETURN x.stage AS key",
          Dimension.YEAR, "(c) RETURN toString(c.occurredEarliest.year) AS key",
          Dimension.RECOMMENDATION_STATUS,
              "(c)<-[:ARISES_FROM]-(x:Recommendation) RETURN x.status AS key");

  @Autowired private Driver driver;
  @Autowired private Database database;
  @Autowired private Vocabulary vocabulary;
  @Autowired private Patterns patterns;
  @Autowired private StatementCounter statements;

  @ParameterizedTest
  @EnumSource(value = Dimension.class, mode = EnumSource.Mode.EXCLUDE, names = "RANK")
  void countsCasesAsCypherDoes(Dimension dimension) {
    Map<String, Integer> counted =
        counts(unsuppressed().of(ask(dimension, null, Measure.CASES, null)));
    counted.remove(Keys.NONE_STATED);

    assertThat(counted)
        .isEqualTo(
            plain(
                "MATCH (c:Case) CALL (c) { MATCH "
                    + OF_CASES.get(dimension)
                    + " } RETURN key, count(DISTINCT c) AS value"));
  }

  @Test
  void countsCasesOfTwoDimensionsAsCypherDoes() {
    PatternTable table =
        unsuppressed().of(ask(Dimension.THEME, Dimension.FORCE, Measure.CASES, null));

    assertThat(counts(table))
        .isEqualTo(
            plain(
                "MATCH (f:Force)<-[:CONCERNS]-(c:Case)-[:SHOWS]->(t:Theme)"
                    + " RETURN t.code + '/' + f.code AS key, count(DISTINCT c) AS value"));
  }

  @ParameterizedTest
  @CsvSource({"STAGE, f.stage", "STANDARD, s.code", "PROCEEDING, p.kind"})
  void countsFindingsAsCypherDoes(Dimension dimension, String key) {
    assertThat(counts(unsuppressed().of(ask(dimension, null, Measure.FINDINGS, null))))
        .isEqualTo(
            plain(
                "MATCH (f:Finding) OPTIONAL MATCH (f)-[:ON_STANDARD]->(s:Standard)"
                    + " OPTIONAL MATCH (f)-[:MADE_AT]->(p:Proceeding) RETURN coalesce("
                    + key
                    + ", 'NONE_STATED') AS key, count(DISTINCT f) AS value"));
  }

  @Test
  void countsFindingsOfTwoDimensionsAsCypherDoes() {
    PatternTable table =
        unsuppressed().of(ask(Dimension.STAGE, Dimension.FORCE, Measure.FINDINGS, null));

    assertThat(counts(table))
        .isEqualTo(
            plain(
                "MATCH (f:Finding)<-[:HAS_FINDING]-()-[:IN_CASE]->(:Case)-[:CONCERNS]->(o:Force)"
                    + " RETURN f.stage + '/' + o.code AS key, count(DISTINCT f) AS value"));
  }

  @Test
  void countsRecommendationsAsCypherDoes() {
    PatternTable table =
        patterns.of(
            ask(Dimension.RECOMMENDATION_STATUS, Dimension.FORCE, Measure.RECOMMENDATIONS, null));

    assertThat(counts(table))
        .isEqualTo(
            plain(
                "MATCH (r:Recommendation)-[:ADDRESSED_TO]->(o:Force)"
                    + " RETURN r.status + '/' + o.code AS key, sum(r.count) AS value"));
    assertThat(table.cells()).noneMatch(Cell::suppressed);
  }

  /** As one counts when reading the case files. */
  @Test
  void countsPeopleAsAReaderDoes() {
    assertThat(counts(unsuppressed().of(ask(Dimension.FORCE, null, Measure.PEOPLE, null))))
        .isEqualTo(Map.of("metropolitan", 37, "norfolk", 7, "civil-nuclear-constabulary", 7));
    assertThat(counts(unsuppressed().of(ask(Dimension.OUTCOME, null, Measure.PEOPLE, null))))
        .containsAllEntriesOf(
            Map.of(
                "DISMISSAL_WITHOUT_NOTICE", 6,
                "WOULD_HAVE_BEEN_DISMISSED", 5,
                "BARRED_LIST", 9,
                "CONVICTED", 4,
                "ACQUITTED", 1,
                "WRITTEN_WARNING", 4,
                "RESIGNED", 2,
                "MANAGEMENT_ACTION", 1))
        .containsEntry(Keys.NONE_STATED, 20);
    assertThat(counts(unsuppressed().of(ask(Dimension.YEAR, null, Measure.PEOPLE, null))))
        .isEqualTo(Map.of("2016", 14, "2017", 2, "2019", 7, "2020", 14));
  }

  @Test
  void saysOfEachCaseInThreeForcesThatItIsInThree() {
    PatternTable table = patterns.of(ask(Dimension.FORCE, null, Measure.CASES, null));

    assertThat(counts(table).values()).containsExactlyInAnyOrder(4, 1, 1);
    assertThat(table.total()).isEqualTo(4);
    assertThat(table.caveats()).anyMatch(each -> each.contains("selected sample"));
  }

  @Test
  void withholdsWhatIsAboutAFewPeopleUnderEveryMeasure() {
    for (Measure measure : List.of(Measure.CASES, Measure.PEOPLE, Measure.RATE_PER_1000_OFFICERS)) {
      PatternTable table = patterns.of(ask(Dimension.YEAR, Dimension.FORCE, measure, null));
      Cell cell = cell(table, "2017", "metropolitan");

      assertThat(cell.suppressed()).isTrue();
      assertThat(cell.count()).isNull();
      assertThat(cell.rate()).isNull();
      assertThat(cell.low()).isNull();
      assertThat(cell.signal()).isEqualTo(Signal.SUPPRESSED);
      assertThat(total(table.rows(), "2017")).isNull();
      assertThat(table.rows().stream().filter(row -> row.total() == null)).hasSizeGreaterThan(1);
      assertThat(table.caveats()).anyMatch(each -> each.contains("1 to 4 people"));
    }
  }

  @Test
  void withholdsTheSameWhicheverWayATableIsTurned() {
    PatternTable one = patterns.of(ask(Dimension.OUTCOME, Dimension.FORCE, Measure.PEOPLE, null));
    PatternTable turned = patterns.of(ask(Dimension.FORCE, Dimension.OUTCOME, Measure.CASES, null));

    assertThat(one.cells()).anyMatch(Cell::suppressed).anyMatch(cell -> !cell.suppressed());
    assertThat(one.cells())
        .allSatisfy(cell ->
            assertThat(cell(turned, cell.column(), cell.row()).suppressed())
                .isEqualTo(cell.suppressed()));
  }

  @Test
  void comparesForcesByTheirOfficersAndYears() {
    PatternTable table =
        patterns.of(ask(Dimension.FORCE, null, Measure.RATE_PER_1000_OFFICERS, null));
    int officers =
        plain(
                "MATCH (f:Force {code: 'metropolitan'})-[:HAD]->(h:Headcount)"
                    + " RETURN 'metropolitan' AS key, h.officers AS value")
            .get("metropolitan");
    Cell met = cell(table, "metropolitan", null);

    assertThat(met.denominator()).isEqualTo(5 * officers);
    assertThat(met.rate()).isEqualTo(Math.round(4e9 / (5L * officers)) / 1e6);
    assertThat(met.low()).isLessThanOrEqualTo(met.rate());
    assertThat(met.high()).isBetween(met.rate(), met.outerHigh());
    assertThat(met.signal()).isEqualTo(Signal.EXPECTED);
    assertThat(cell(table, "kent", null).count()).isZero();
    assertThat(cell(table, "civil-nuclear-constabulary", null).signal())
        .isEqualTo(Signal.NO_DENOMINATOR);
    assertThat(table.caveats())
        .anyMatch(each -> each.contains("No denominator for Civil Nuclear Constabulary"))
        .anyMatch(each -> each.contains("2016 to 2020"))
        .anyMatch(each -> each.contains("nearest year is used: 2019"));
  }

  @Test
  void answersAFilterThatFitsNothingWithAnEmptyTable() {
    PatternTable table =
        patterns.of(
            ask(Dimension.THEME, Dimension.YEAR, Measure.CASES, Map.of("forces", List.of("kent"))));

    assertThat(table.cells()).isEmpty();
    assertThat(table.rows()).isEmpty();
    assertThat(table.total()).isZero();
    assertThat(table.caveats()).contains("Nothing fits the filter.");
  }

  @Test
  void countsOnlyWhatFitsTheFilter() {
    PatternTable table =
        unsuppressed()
            .of(ask(Dimension.YEAR, null, Measure.CASES, Map.of("forces", List.of("norfolk"))));

    assertThat(counts(table)).isEqualTo(Map.of("2019", 1));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void answersEveryTableInAFewStatements(Measure measure) {
    for (Dimension rows : Dimension.values()) {
      for (Dimension columns : Dimension.values()) {
        if (rows != columns && isSuitable(measure, rows, columns)) {
          Map<String, Object> filter = Map.of("themes", List.of("discriminatory-messages"));
          int asked =
              statements.count(() ->
                  assertThat(patterns.of(ask(rows, columns, measure, filter)).caveats())
                      .isNotEmpty());

          assertThat(asked).as("%s by %s", rows, columns).isLessThanOrEqualTo(5);
        }
      }
    }
  }

  private static boolean isSuitable(Measure measure, Dimension rows, Dimension columns) {
    return switch (measure) {
      case RECOMMENDATIONS -> rows.isOfRecommendations() && columns.isOfRecommendations();
      case RATE_PER_1000_OFFICERS -> rows == Dimension.FORCE || columns == Dimension.FORCE;
      default -> true;
    };
  }

  private Patterns unsuppressed() {
    return new Patterns(database, vocabulary, new SuppressionSettings(1));
  }

  private static PatternQuestion ask(
      Dimension rows,
      @Nullable Dimension columns,
      Measure measure,
      @Nullable Map<String, ?> filter) {
    return new PatternQuestion(rows, columns, measure, filter, Day.NOW);
  }

  /** What is not nought and not withheld, by row and column. */
  private static Map<String, Integer> counts(PatternTable table) {
    Map<String, Integer> counts = new HashMap<>();
    for (Cell cell : table.cells()) {
      boolean none = Keys.NONE_STATED.equals(cell.column());
      if (cell.count() != null && cell.count() > 0 && !none) {
        counts.put(
            cell.column() == null ? cell.row() : cell.row() + "/" + cell.column(), cell.count());
      }
    }
    return counts;
  }

  private static Cell cell(PatternTable table, String row, @Nullable String column) {
    return table.cells().stream()
        .filter(cell -> cell.row().equals(row))
        .filter(cell -> column == null || column.equals(cell.column()))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Integer total(List<Value> values, String key) {
    return values.stream()
        .filter(value -> value.key().equals(key))
        .findFirst()
        .orElseThrow()
        .total();
  }

  private Map<String, Integer> plain(String cypher) {
    return driver.executableQuery("CYPHER 25 " + cypher).execute().records().stream()
        .filter(row -> !row.get("key").isNull())
        .collect(toMap(row -> row.get("key").asString(), row -> row.get("value").asInt()));
  }
}
