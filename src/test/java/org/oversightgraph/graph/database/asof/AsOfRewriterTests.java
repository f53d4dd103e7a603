package org.oversightgraph.graph.database.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.graph.database.CypherFiles;
import org.springframework.core.io.ClassPathResource;

class AsOfRewriterTests {

  /** Every statement that may be asked as of a day; a shape that is not understood fails here. */
  static Stream<String> files() {
    CypherFiles files = new CypherFiles();
    return Stream.of("read", "pattern")
        .filter(folder -> new ClassPathResource("cypher/" + folder).exists())
        .flatMap(folder -> files.list(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("files")
  void understandsEveryStatement(String file) {
    String statement = new CypherFiles().get(file);

    assertThat(AsOfRewriter.rewrite(file, statement))
        .hasSizeGreaterThanOrEqualTo(statement.length())
        .startsWith(statement.lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "MATCH (f:Force) RETURN f ~ MATCH (f:Force) RETURN f",
        "MATCH (p:Passage) RETURN p ~ MATCH (p:Passage WHERE (p there)) RETURN p",
        "MATCH (c:Case {id: $id}) RETURN c ~"
            + " MATCH (c:Case|Earlier {id: $id} WHERE ((c.heldAs IS NULL OR 'Case' IN c.heldAs)"
            + " AND c there)) RETURN c",
        "MATCH (c:A|B WHERE c.x = 1) RETURN c ~"
            + " MATCH (c:A|B|Earlier WHERE ((c.heldAs IS NULL OR ('A' IN c.heldAs OR 'B' IN"
            + " c.heldAs)) AND c there) AND ( c.x = 1)) RETURN c",
        "MATCH (a)-[:T]->(b) RETURN b ~"
            + " MATCH (a WHERE (a there))-[asOf1:T|FORMERLY WHERE ((asOf1.heldAs IS NULL OR"
            + " asOf1.heldAs = 'T') AND asOf1 was)]->(b WHERE (b there)) RETURN b",
        "MATCH (a:Force)<-[r:T {x: 1}]-() RETURN r ~"
            + " MATCH (a:Force)<-[r:T|FORMERLY {x: 1} WHERE ((r.heldAs IS NULL OR r.heldAs = 'T')"
            + " AND r was)]-(asOf1 WHERE (asOf1 there)) RETURN r",
        "MATCH (a:Force)-[r:!T]-(b:Force) RETURN r ~"
            + " MATCH (a:Force)-[r:!T|FORMERLY WHERE ((r.heldAs IS NULL OR NOT (r.heldAs = 'T'))"
            + " AND r was)]-(b:Force) RETURN r",
        "MATCH (a:Force)-[r:T]->{1,3}(b:Force) RETURN r ~"
            + " MATCH (a:Force) (()-[r:T|FORMERLY WHERE ((r.heldAs IS NULL OR r.heldAs = 'T') AND"
            + " r was)]->(asOf1 WHERE (asOf1 there))){1,3} (b:Force) RETURN r",
        "MATCH (a:Force)-[r:T]-+(b:Force), (c:Force) ~"
            + " MATCH (a:Force) (()-[r:T|FORMERLY WHERE ((r.heldAs IS NULL OR r.heldAs = 'T') AND"
            + " r was)]-(asOf1 WHERE (asOf1 there)))+ (b:Force), (c:Force)",
        "MATCH p = SHORTEST 1 (a:Force) ((b:Theme)-[r:T]-(c:Theme) WHERE b <> c){1,4} (d:Force)"
            + " ~ MATCH p = SHORTEST 1 (a:Force) ((b:Theme)-[r:T|FORMERLY WHERE ((r.heldAs IS NULL"
            + " OR r.heldAs = 'T') AND r was)]-(c:Theme) WHERE b <> c){1,4} (d:Force)",
        "RETURN COUNT { (:Case) } ~"
            + " RETURN COUNT { (asOf1:Case|Earlier WHERE ((asOf1.heldAs IS NULL OR 'Case' IN"
            + " asOf1.heldAs) AND asOf1 there)) }",
        "WITH x WHERE EXISTS { (x)-[:T]-(:Force) WHERE x.a = 1 } ~"
            + " WITH x WHERE EXISTS { (x WHERE (x there))-[asOf1:T|FORMERLY WHERE ((asOf1.heldAs IS"
            + " NULL OR asOf1.heldAs = 'T') AND asOf1 was)]-(asOf2:Force) WHERE x.a = 1 }",
        "RETURN labels(x), type(r), x {.*, a: b} ~"
            + " RETURN coalesce((x).heldAs, labels(x)), coalesce((r).heldAs, type(r)), x {.*, a: b}",
        "WITH x WHERE x:Force OR x:Case ~"
            + " WITH x WHERE x:Force OR (x:Case AND x.heldAs IS NULL OR x.heldAs IS NOT NULL AND"
            + " coalesce('Case' IN x.heldAs, false))",
        "RETURN '(a)--(b)', \"(a)-[x]\" // (a)--(b) ~"
            + " RETURN '(a)--(b)', \"(a)-[x]\" // (a)--(b)"
      })
  void asksOfEachPatternWhetherItWasThere(String statement, String expected) {
    assertThat(shortened(AsOfRewriter.rewrite("test", statement))).isEqualTo(expected);
  }

  @Test
  void searchesWhatIsHeldNoMore() {
    String rewritten =
        AsOfRewriter.rewrite(
            "test",
            "CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score WHERE true RETURN node");

    assertThat(shortened(rewritten))
        .isEqualTo(
            "CALL () { CALL db.index.fulltext.queryNodes('words', $words) YIELD node, score WHERE"
                + " node there RETURN node, score UNION ALL CALL"
                + " db.index.fulltext.queryNodes('earlierWords', $words) YIELD node, score WHERE"
                + " node there RETURN node, score } WITH * WHERE true RETURN node");
  }

  @Test
  void leavesDegreesToAStatementThatKnowsWhatIsHeldNoMore() {
    String rewritten =
        AsOfRewriter.rewrite(
            "test",
            "RETURN COUNT { (a:Force)--(:Force) } - COUNT { (a:Force)-[:FORMERLY]-(:Force) }");

    assertThat(shortened(rewritten))
        .isEqualTo(
            "RETURN COUNT { (a:Force)-[asOf1 WHERE (asOf1 was)]-(asOf2:Force) } -"
                + " COUNT { (a:Force)-[asOf3:FORMERLY WHERE (false)]-(asOf4:Force) }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (a)-[r]->(b) RETURN a",
        "MATCH (a)--(b) RETURN a",
        "MATCH (a)-[:T*1..3]->(b) RETURN a",
        "MATCH (a) WHERE (a)-[:T]->() RETURN a",
        "MATCH (a) WHERE NOT (a)<-[:T]-() RETURN a",
        "MATCH (a) RETURN [(a)-[:T]->(b) | b]",
        "MATCH p = shortestPath((a)-[:T]-(b)) RETURN p",
        "CALL db.labels() YIELD label RETURN label",
        "CREATE (a:Case) RETURN a",
        "MATCH (a:Case) SET a.x = 1 MERGE (b:Case) RETURN a",
        "MATCH (a:Case RETURN a"
      })
  void refusesWhatItDoesNotUnderstand(String statement) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AsOfRewriter.rewrite("read/test", statement))
        .withMessageStartingWith("read/test cannot be asked as of a day: ");
  }

  private static String shortened(String statement) {
    return statement
        .replaceAll(
            "coalesce\\(coalesce\\((\\w+)\\.changedAt.*?heldUntil >= \\$heldBefore, true\\)", "$1")
        .replaceAll("(\\w+) AND \\(\\$publicBy.*?IN \\1\\.heldAs, false\\)\\)\\)", "$1 there")
        .replaceAll("(\\w+) AND \\(\\$publicBy.*?\\1\\.evidence IS NULL\\)\\)", "$1 was");
  }
}
