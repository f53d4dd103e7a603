package org.oversightgraph.graph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.graph.database.asof.AsOfRewriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The database accepts every statement as it is asked as of a day. */
@OversightTest
class AsOfFilesIT {

  @Autowired private Driver driver;

  static Stream<String> files() {
    CypherFiles files = new CypherFiles();
    return Stream.of("read", "pattern", "browser")
        .filter(folder -> new ClassPathResource("cypher/" + folder).exists())
        .flatMap(folder -> files.list(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("files")
  void canBePlanned(String file) {
    String statement = new CypherFiles().get(file).replaceAll("(?m)^:.*$", "");
    String rewritten = AsOfRewriter.rewrite(file, statement);

    assertThat(driver.executableQuery("CYPHER 25 EXPLAIN " + rewritten).execute().summary().plan())
        .isNotNull();
  }
}
