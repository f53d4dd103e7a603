package org.oversightgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.OversightTest;
import org.oversightgraph.Refusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@OversightTest
class PatternTableIT {

  private static final String EVERYTHING =
      """
      {
        total caveats
        rows { key label total }
        columns { key label total }
        cells {
          row column count suppressed rate denominator low high outerLow outerHigh signal
        }
      }
      """;

  @Autowired private HttpGraphQlTester graphQl;

  @Test
  void answersWithTheCaveatsAndNamesOfWhatIsCounted() {
    GraphQlTester.Response table = ask("rows: THEME");
    String messages = "pattern.cells[?(@.row == 'discriminatory-messages')]";

    table.path(messages + ".count").entityList(Integer.class).containsExactly(3);
    table.path(messages + ".signal").entityList(String.class).containsExactly("NO_DENOMINATOR");
    table
        .path("pattern.rows[?(@.key == 'discriminatory-messages')].label")
        .entityList(String.class)
        .containsExactly("Discriminatory messages");
    table.path("pattern.columns").entityList(Map.class).hasSize(0);
    assertThat(table.path("pattern.caveats").entityList(String.class).get()).hasSizeGreaterThan(2);
  }

  @Test
  void namesStations() {
    ask("rows: STATION, columns: YEAR, measure: PEOPLE")
        .path("pattern.rows[*].label")
        .entityList(String.class)
        .contains("Forest Gate Police Station", "None stated");
  }

  @Test
  void takesTheFilterOfTheListOfCases() {
    GraphQlTester.Response table =
        ask(
            "rows: FORCE, columns: YEAR, measure: RATE_PER_1000_OFFICERS, filter:"
                + " {forces: [\"metropolitan\"], occurredFrom: \"2016-01-01\","
                + " occurredTo: \"2019-12-31\", outcomes: [DISMISSAL_WITHOUT_NOTICE]}");

    assertThat(table.path("pattern.columns[*].key").entityList(String.class).get())
        .isEqualTo(List.of("2016", "2019"));
    table
        .path("pattern.cells[?(@.row == 'norfolk')].signal")
        .entityList(String.class)
        .containsExactly("NO_DENOMINATOR", "NO_DENOMINATOR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows: FORCE, columns: FORCE | columns",
        "rows: THEME, measure: RATE_PER_1000_OFFICERS | measure",
        "rows: RANK, measure: RECOMMENDATIONS | rows",
        "rows: FORCE, columns: STAGE, measure: RECOMMENDATIONS | columns",
        "rows: FORCE, measure: null | measure"
      })
  void refusesWhatHasNoSensibleAnswer(String arguments, String argument) {
    Refusals.of(
        graphQl.document("{ pattern(" + arguments + ") " + EVERYTHING + " }").execute(), argument);
  }

  private GraphQlTester.Response ask(String arguments) {
    GraphQlTester.Response response =
        graphQl.document("{ pattern(" + arguments + ") " + EVERYTHING + " }").execute();
    response.errors().verify();
    return response;
  }
}
