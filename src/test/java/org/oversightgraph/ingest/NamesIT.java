package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.oversightgraph.SharedMaterial;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody whom a document names is named in the graph or in this repository. */
@OversightTest
class NamesIT {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:director|Commissioner|Mayor of London,|Mr|Dame|Baroness|PC|Home Secretary|murder of)"
              + " (?:Dame )?((?:[A-Z][a-z]+ )?[A-Z][a-z]+)");
  private static final int NAMED_IN_THE_ARTICLE = 9;
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "data");

  private static Pattern anyOfThem;

  @BeforeAll
  static void readNames() throws IOException {
    Matcher named =
        NAMED.matcher(Files.readString(SharedMaterial.require("seeds/003_213f95c4ff6a6233.txt")));
    Set<String> surnames = new TreeSet<>();
    while (named.find()) {
      String name = named.group(1);
      surnames.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    assertThat(surnames).hasSize(NAMED_IN_THE_ARTICLE);
    anyOfThem = Pattern.compile("\\b(" + String.join("|", surnames) + ")\\b");
  }

  @Test
  void areNotInTheGraph(@Autowired Driver driver) {
    List<String> texts =
        driver
            .executableQuery(
                """
                CYPHER 25
                MATCH (node) UNWIND keys(node) AS key RETURN toStringOrNull(node[key]) AS text
                UNION ALL
                MATCH (node) UNWIND keys(node) AS key
                WITH node[key] AS value WHERE valueType(value) STARTS WITH 'LIST'
                UNWIND value AS each RETURN toString(each) AS text
                UNION ALL
                MATCH ()-[link]->() UNWIND keys(link) AS key RETURN toStringOrNull(link[key]) AS text
                """)
            .execute()
            .records()
            .stream()
            .map(row -> row.get("text").asString(""))
            .toList();

    assertThat(texts).hasSizeGreaterThan(1000).noneMatch(text -> anyOfThem.matcher(text).find());
  }

  @Test
  void areNotInTheRepository() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      List<Path> naming =
          files
              .filter(file -> !NOT_OURS.contains(file.getName(0).toString()))
              .filter(Files::isRegularFile)
              .filter(file -> anyOfThem.matcher(text(file)).find())
              .toList();

      assertThat(naming).isEmpty();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
