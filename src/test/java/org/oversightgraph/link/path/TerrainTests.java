package org.oversightgraph.link.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.graph.database.Database;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.graph.database.Row;
import org.oversightgraph.link.path.Terrain.Ends;

/** Explored level by level from both ends, beside the whole graph. */
class TerrainTests {

  @Property
  void holdsEveryPathOfThatLength(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int maxLength) {
    Held held = Held.random(new Random(seed), 14, 0.16);
    Terrain terrain = new Terrain(held);

    terrain.explore(new Ends("t0", "t13", false, Day.NOW), maxLength);

    assertThat(new StrongestPaths(terrain.bonds(), "t13", maxLength).from("t0", 10))
        .isEqualTo(new StrongestPaths(held.whole(), "t13", maxLength).from("t0", 10));
    assertThat(held.asked).isLessThanOrEqualTo(maxLength);
    assertThat(terrain.isComplete()).isTrue();
  }

  @Test
  void keepsTheRarestOfALevelThatIsTooLargeAndSaysSo() {
    List<Row> rows = new ArrayList<>();
    for (int leaf = 0; leaf <= Terrain.MOST_A_LEVEL; leaf++) {
      rows.add(Held.row("t0", "leaf" + leaf, leaf));
      rows.add(Held.row("t1", "other" + leaf, leaf));
    }
    rows.add(Held.row("leaf" + Terrain.MOST_A_LEVEL, "beyond", Terrain.MOST_A_LEVEL));
    rows.add(Held.row("leaf7", "near", 7));
    Terrain terrain = new Terrain(new Held(rows));

    terrain.explore(new Ends("t0", "t1", false, Day.NOW), 3);

    assertThat(terrain.isComplete()).isFalse();
    assertThat(terrain.bonds().of("near")).containsKey("leaf7");
    assertThat(terrain.bonds().of("beyond")).isEmpty();
  }

  /** A database that holds these relationships and no more. */
  private static final class Held implements Database {

    private final List<Row> rows;
    private int asked;

    private Held(List<Row> rows) {
      this.rows = rows;
    }

    private static Held random(Random random, int things, double density) {
      List<Row> rows = new ArrayList<>();
      for (int one = 0; one < things; one++) {
        for (int other = one + 1; other < things; other++) {
          if (random.nextDouble() < density) {
            rows.add(row("t" + one, "t" + other, random.nextInt(2, 50)));
          }
        }
      }
      return new Held(rows);
    }

    private static Row row(String from, String to, long joined) {
      return new Row(
          Map.of(
              "from", from,
              "to", to,
              "relationship", "INVOLVED_IN",
              "evidence", List.of(),
              "joined", joined,
              "commonness", joined));
    }

    private Bonds whole() {
      Bonds bonds = new Bonds();
      rows.stream().map(Bond::of).forEach(bonds::add);
      return bonds;
    }

    @Override
    public List<Row> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
      asked++;
      List<?> ids = (List<?>) parameters.get("ids");
      return rows.stream()
          .filter(row -> ids.contains(row.text("from")) || ids.contains(row.text("to")))
          .toList();
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
      throw new AssertionError("a search only reads");
    }

    @Override
    public void define(String cypher) {
      throw new AssertionError("a search only reads");
    }
  }
}
