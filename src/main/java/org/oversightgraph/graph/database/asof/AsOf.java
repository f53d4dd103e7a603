package org.oversightgraph.graph.database.asof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.CypherFiles;

/**
 * Asks a statement as of a day: what had been recorded by its end, in UTC, and what had been
 * published by another. What is held no more is kept as nodes {@link #EARLIER} and relationships
 * {@link #FORMERLY}, which no statement of today names.
 */
public final class AsOf {

  /** The label of a node as it was before it changed or was taken away. */
  static final String EARLIER = "Earlier";

  /** The type of a relationship as it was, or to a node as it was. */
  static final String FORMERLY = "FORMERLY";

  /** The property that has its labels, or its type, while it was held. */
  public static final String HELD_AS = "heldAs";

  /** What comes from code lists and is always known. */
  static final Set<String> CODED =
      Set.of("Force", "Body", "Organisation", "Standard", "Theme", "Headcount", "Installation");

  /** What never changes once it is there. */
  static final Set<String> UNCHANGING =
      Set.of(
          "Force",
          "Body",
          "Organisation",
          "Standard",
          "Theme",
          "Headcount",
          "Installation",
          "Passage",
          "Former");

  private static final String HELD_THEN =
      """
      coalesce(coalesce(THING.changedAt, THING.recordedUntil, THING.recordedAt) < $heldBefore, true) \
      AND coalesce(THING.heldUntil >= $heldBefore, true)\
      """;

  /** What no source states is public with what it belongs to, but for publications themselves. */
  private static final String NODE_PUBLIC =
      """
      ($publicBy IS NULL OR coalesce(THING.publicSince <= $publicBy, \
      THING.evidence IS NULL AND NOT THING:Document|Passage \
      AND NOT coalesce('Document' IN THING.heldAs, false)))\
      """;

  private static final String FACT_PUBLIC =
      """
      ($publicBy IS NULL OR coalesce(THING.publicSince <= $publicBy, THING.evidence IS NULL))\
      """;

  /** The parameter by which day something had been published. */
  public static final String PUBLIC_BY = "publicBy";

  private static final String RECORDED = "asOf";
  private static final int LAST_YEAR = 9999;
  private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

  private final CypherFiles files;
  private final Map<String, String> rewritten = new ConcurrentHashMap<>();

  public AsOf(CypherFiles files) {
    this.files = files;
  }

  /** The statement in a file, as these parameters ask for it. */
  public String statement(String name, Map<String, ? extends @Nullable Object> parameters) {
    return parameters.get(RECORDED) == null && parameters.get(PUBLIC_BY) == null
        ? files.get(name)
        : rewritten.computeIfAbsent(
            name, missing -> AsOfRewriter.rewrite(missing, files.get(missing)));
  }

  /** The parameters, with those that a rewritten statement needs. */
  public static Map<String, @Nullable Object> parameters(
      Map<String, ? extends @Nullable Object> parameters) {
    Map<String, @Nullable Object> all = new HashMap<>(parameters);
    if (all.get(RECORDED) != null || all.get(PUBLIC_BY) != null) {
      all.put("heldBefore", heldBefore(all.get(RECORDED)));
      all.putIfAbsent(PUBLIC_BY, null);
    }
    return all;
  }

  private static ZonedDateTime heldBefore(@Nullable Object day) {
    LocalDate last = day instanceof LocalDate given && given.isBefore(LAST_DAY) ? given : LAST_DAY;
    return last.plusDays(1).atStartOfDay(ZoneOffset.UTC);
  }

  /** That a node was there. */
  static String nodeThen(String node) {
    return (HELD_THEN + " AND " + NODE_PUBLIC).replace("THING", node.strip());
  }

  /** That a relationship was there. */
  static String factThen(String fact) {
    return (HELD_THEN + " AND " + FACT_PUBLIC).replace("THING", fact.strip());
  }
}
