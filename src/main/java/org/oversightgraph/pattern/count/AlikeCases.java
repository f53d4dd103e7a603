package org.oversightgraph.pattern.count;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Cases of which the same is said.
 *
 * @param number how many they are
 * @param sizesUnknown whether there is a group among the people whose number no source states
 */
public record AlikeCases(Crowd crowd, List<Said> said, int number, boolean sizesUnknown) {

  /** Picks what belongs to a row or column: of how many of the people it is said. */
  interface Pick extends ToIntFunction<Said> {}

  /** Everything. */
  static final Pick WHOLE = said -> Size.ALL;

  /** The keys of all that is said. */
  Set<String> keys(Function<Said, Keys> axis) {
    Set<String> keys = new TreeSet<>();
    said.forEach(each -> keys.addAll(axis.apply(each).keys()));
    return keys;
  }

  /** How many people of one of these cases are known to belong to both. */
  int people(Pick row, Pick column) {
    int[] meant = new int[crowd.groups()];
    for (Said each : said) {
      int people = crowd.size(each.group()).count(held(each, row, column));
      meant[each.group()] = Math.max(meant[each.group()], people);
    }
    return crowd.count(meant);
  }

  /** How many findings of one of these cases belong to both. */
  int findings(Pick row, Pick column) {
    Set<String> shared = new HashSet<>();
    int own = 0;
    for (Said each : said) {
      if (held(each, row, column) > 0) {
        if (each.finding() == null) {
          own++;
        } else {
          shared.add(each.finding());
        }
      }
    }
    return own + shared.size();
  }

  private int held(Said each, Pick row, Pick column) {
    Size size = crowd.size(each.group());
    return size.both(size.both(row.applyAsInt(each), column.applyAsInt(each)), each.people());
  }
}
