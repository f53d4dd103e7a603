package org.oversightgraph.link.common;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is asked about, by through what: so many chats, cases, and officers or cohorts.
 *
 * @param known whether more are said to be members than are known
 * @param of how many they are
 * @param exact whether they may not be more
 */
record Meant(long chats, long cases, long people, boolean known, long of, boolean exact) {

  private static final String PEOPLE = "people asked about";

  /** So many of these people in words, up to the verb. */
  String some(long having) {
    boolean all = exact && having == of;
    boolean one = people > 0 || chats == 0 || cases == 0;
    if (all && one) {
      return (of == 2 ? "Both" : "All " + of) + " " + who();
    }
    String some = all ? of == 2 ? "both" : "all" : String.valueOf(having);
    return "Of the " + (exact ? "" : "at least ") + of + " " + who() + ", " + some;
  }

  private String who() {
    if (people > 0) {
      return PEOPLE;
    }
    List<String> all = new ArrayList<>();
    if (chats > 0) {
      all.add((known ? "known members of " : "members of ") + these(chats, "group chat"));
    }
    if (cases > 0) {
      all.add("subjects of " + these(cases, "case"));
    }
    return String.join(" and ", all);
  }

  private static String these(long number, String thing) {
    return number == 1 ? "the " + thing : "these " + number + " " + thing + "s";
  }
}
