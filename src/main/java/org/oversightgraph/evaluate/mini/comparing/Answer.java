package org.oversightgraph.evaluate.mini.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.pairing.WantedPerson;
import tools.jackson.databind.JsonNode;

/** What a mini wants to be read, and what may be read beside it. */
public final class Answer {

  private final JsonNode wanted;
  private final JsonNode optional;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final List<WantedPerson> people = new ArrayList<>();

  public Answer(JsonNode expect) {
    this.wanted = expect;
    this.optional = expect.path("may");
    expect.path("subjects").forEach(each -> add(each, false));
    optional.path("subjects").forEach(each -> add(each, true));
  }

  public JsonNode all() {
    return wanted;
  }

  public boolean has(String row) {
    return wanted.has(row);
  }

  public JsonNode wanted(String row) {
    return wanted.path(row);
  }

  public JsonNode optional(String row) {
    return optional.path(row);
  }

  public List<WantedPerson> people() {
    return people;
  }

  public int indexOf(String who) {
    return index.getOrDefault(who, -1);
  }

  public WantedPerson person(String who) {
    Integer at = index.get(who);
    if (at == null) {
      throw new IllegalStateException("a mini says something of nobody it describes: " + who);
    }
    return people.get(at);
  }

  /** Whether more people than one are meant, or nobody by name. */
  public boolean many(@Nullable String who) {
    return who == null || !person(who).single();
  }

  public List<Wanted> findings(boolean may) {
    return facts("findings", may);
  }

  public List<Wanted> outcomes(boolean may) {
    return facts("outcomes", may);
  }

  public static @Nullable String text(JsonNode node, String property) {
    return node.hasNonNull(property) ? node.path(property).asString() : null;
  }

  public static @Nullable Integer number(JsonNode node, String property) {
    return node.hasNonNull(property) ? node.path(property).asInt() : null;
  }

  public static List<String> strings(JsonNode list) {
    List<String> all = new ArrayList<>();
    list.forEach(each -> all.add(each.asString()));
    return all;
  }

  private List<Wanted> facts(String row, boolean may) {
    List<Wanted> facts = new ArrayList<>();
    for (JsonNode each : (may ? optional : wanted).path(row)) {
      String who = text(each, "who");
      Key key =
          row.equals("outcomes")
              ? Key.plain(each.path("kind").asString())
              : Key.finding(
                  each.path("stage").asString(),
                  each.path("result").asString(),
                  text(each, "level"),
                  text(each, "standard"));
      Integer one = many(who) ? null : Integer.valueOf(1);
      facts.add(new Wanted(who, key, each.has("count") ? number(each, "count") : one));
    }
    return facts;
  }

  private void add(JsonNode subject, boolean may) {
    String who = subject.path("who").asString();
    if (!index.containsKey(who)) {
      List<String> names = new ArrayList<>(List.of(who));
      names.addAll(strings(subject.path("aka")));
      index.put(who, people.size());
      Set<String> none = new LinkedHashSet<>();
      people.add(
          new WantedPerson(who, names, number(subject, "count"), may, none, new LinkedHashSet<>()));
    }
    WantedPerson person = person(who);
    String role = subject.path("role").asString();
    (may ? person.mayRoles() : person.roles()).add(role);
    if (person.optional() && role.equals("SUBJECT")) {
      person.mayRoles().add("OTHER");
    }
  }
}
