package org.oversightgraph.pattern.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.pattern.table.Measure;

class TallyTests {

  @Test
  void countsACaseInEachRowAndOnceInTheTotal() {
    Row row = cases(3, keys("kent", "essex"), null, person(null, 2, null, null));

    Grid grid = people(Measure.CASES, false, row);

    assertThat(grid.rows()).containsExactly("essex", "kent");
    assertThat(grid.counts()).isDeepEqualTo(new int[][] {{3}, {3}, {3}});
    assertThat(grid.people()).isDeepEqualTo(new int[][] {{6}, {6}, {6}});
  }

  @Test
  void countsACaseThatNamesNobodyAsOnePerson() {
    Grid grid = people(Measure.PEOPLE, false, cases(2, keys("kent"), null));

    assertThat(grid.counts()).isDeepEqualTo(new int[][] {{2}, {2}});
  }

  @Test
  void countsThePeopleOfWhomBothIsSaid() {
    Row row =
        cases(
            1,
            null,
            null,
            person(null, 6, keys(key("DISMISSED", 5)), keys(key("SERGEANT", 4))),
            person(null, 1, keys("DISMISSED"), keys("CONSTABLE")));

    Grid grid = people(Measure.PEOPLE, true, row);

    assertThat(grid.columns()).containsExactly("CONSTABLE", "NONE_STATED", "SERGEANT");
    assertThat(grid.rows()).containsExactly("DISMISSED", "NONE_STATED");
    assertThat(grid.counts()).isDeepEqualTo(new int[][] {{1, 2, 3, 6}, {0, 0, 1, 1}, {1, 2, 4, 7}});
  }

  @Test
  void countsACaseOnlyWhereBothIsSaidOfOnePerson() {
    Row row =
        cases(
            1,
            null,
            null,
            person(null, 1, keys("DISMISSED"), keys("SERGEANT")),
            person(null, 1, keys(), keys("CONSTABLE")));

    Grid grid = people(Measure.CASES, true, row);

    assertThat(grid.counts()).isDeepEqualTo(new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 1}});
  }

  @Test
  void saysOfPartsWhatIsSaidOfAllOfAGroup() {
    Row row =
        cases(
            1,
            null,
            null,
            person("six", 6, keys("HONESTY"), keys(key("BARRED", 5))),
            part("two", 2, "six", 6, keys(), keys("DISMISSED")));

    Grid grid = people(Measure.PEOPLE, true, row);

    assertThat(grid.columns()).containsExactly("BARRED", "DISMISSED", "NONE_STATED");
    assertThat(grid.counts()[0]).containsExactly(5, 2, 1, 6);
  }

  @Test
  void countsOneFindingAboutTwoGroupsOnce() {
    Map<String, @Nullable Object> shared = finding("f", null, keys("PANEL"));
    Map<String, @Nullable Object> own = finding(null, null, keys("COURT"));
    Row row =
        cases(
            2,
            keys("kent"),
            null,
            found(person(null, 1, null, null), shared, own),
            found(person(null, 1, null, null), shared));

    Tally tally = new Tally(Measure.FINDINGS, false);
    tally.add(AlikeCasesReader.findings(row));
    Grid grid = tally.grid();

    assertThat(grid.rows()).containsExactly("COURT", "PANEL");
    assertThat(grid.counts()).isDeepEqualTo(new int[][] {{2}, {2}, {4}});
    assertThat(grid.people()).isDeepEqualTo(new int[][] {{2}, {4}, {4}});
  }

  @Test
  void knowsWhetherNumbersAreMissing() {
    assertThat(AlikeCasesReader.people(cases(1, keys("kent"), null)).sizesUnknown()).isTrue();
    assertThat(
            AlikeCasesReader.people(cases(1, keys("kent"), null, person(null, 1, null, null)))
                .sizesUnknown())
        .isFalse();
  }

  private static Grid people(Measure measure, boolean columns, Row... rows) {
    Tally tally = new Tally(measure, columns);
    Arrays.stream(rows).map(AlikeCasesReader::people).forEach(tally::add);
    return tally.grid();
  }

  @SafeVarargs
  private static Row cases(
      long number,
      @Nullable Object rows,
      @Nullable Object columns,
      Map<String, @Nullable Object>... people) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("keys", Arrays.asList(rows, columns));
    row.put("people", List.of(people));
    row.put("cases", number);
    return new Row(row);
  }

  private static Map<String, @Nullable Object> person(
      @Nullable String id, int size, @Nullable Object rows, @Nullable Object columns) {
    Map<String, @Nullable Object> person = new HashMap<>();
    person.put("subject", id);
    person.put("size", (long) size);
    person.put("keys", Arrays.asList(rows, columns));
    return person;
  }

  private static Map<String, @Nullable Object> part(
      String id, int size, String whole, int of, Object rows, Object columns) {
    Map<String, @Nullable Object> part = person(id, size, rows, columns);
    part.put("wholes", List.of(Map.of("subject", whole, "size", (long) of)));
    return part;
  }

  @SafeVarargs
  private static Map<String, @Nullable Object> found(
      Map<String, @Nullable Object> person, Map<String, @Nullable Object>... findings) {
    person.put("findings", List.of(findings));
    return person;
  }

  private static Map<String, @Nullable Object> finding(
      @Nullable String id, @Nullable Long people, Object rows) {
    Map<String, @Nullable Object> finding = new HashMap<>();
    finding.put("id", id);
    finding.put("people", people);
    finding.put("keys", Arrays.asList(rows, null));
    return finding;
  }

  private static List<Map<String, @Nullable Object>> keys(String... keys) {
    return Arrays.stream(keys).map(key -> key(key, null)).toList();
  }

  private static List<Map<String, @Nullable Object>> keys(Map<String, @Nullable Object> key) {
    return List.of(key);
  }

  private static Map<String, @Nullable Object> key(String key, @Nullable Integer people) {
    Map<String, @Nullable Object> map = new HashMap<>();
    map.put("key", key);
    map.put("people", people);
    return map;
  }
}
