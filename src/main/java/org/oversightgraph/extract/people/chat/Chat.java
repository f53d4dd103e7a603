package org.oversightgraph.extract.people.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.people.People;
import org.oversightgraph.extract.people.People.Mention;
import org.oversightgraph.extract.people.chat.Chats.Said;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.MemberEntry;
import org.oversightgraph.fact.casefile.CaseFile.OtherValue;
import org.oversightgraph.source.Span;

/** What a publication says of one group chat. */
final class Chat {

  private static final int SMALLEST = 3;
  private static final Pattern UNDECIDED =
      Pattern.compile(
          "\\b(?:alleged|allegedly|accused|whether|indication|may have|could|would)\\b");

  private final String platform;
  private final List<Said> named;
  private final List<Said> about;
  private final People people;

  Chat(String platform, List<Said> named, List<Said> about, People people) {
    this.platform = platform;
    this.named = named;
    this.about = about;
    this.people = people;
  }

  private record Value(int number, Said said) {}

  ChatEntry entry() {
    List<Value> sizes = numbers("SIZE", "size", SMALLEST);
    List<Value> messages = numbers("MESSAGES", "messages", 2);
    Optional<Value> most = messages.stream().max(Comparator.comparingInt(Value::number));
    Optional<Said> name = about.stream().filter(said -> said.about("NAME")).findFirst();
    return new ChatEntry(
        platform.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-group",
        name.flatMap(said -> said.found().words("name")).orElse(null),
        platform,
        sizes.isEmpty() ? null : sizes.getFirst().number(),
        most.map(Value::number).orElse(null),
        members(sizes),
        evidence(sizes, most.orElse(null), name.orElse(null)),
        otherSizes(sizes));
  }

  private List<Value> numbers(String what, String group, int atLeast) {
    List<Value> numbers = new ArrayList<>();
    for (Said said : about) {
      Integer number =
          said.about(what) ? Numbers.cardinal(said.found().words(group).orElse(null)) : null;
      if (number != null && number >= atLeast) {
        numbers.add(new Value(number, said));
      }
    }
    return numbers;
  }

  private Citations evidence(List<Value> sizes, @Nullable Value messages, @Nullable Said name) {
    Map<String, List<String>> byProperty = new LinkedHashMap<>();
    Map<String, Reading> readings = new LinkedHashMap<>();
    List<Span> all = new ArrayList<>();
    put("platform", named.getFirst(), byProperty, readings, all);
    if (!sizes.isEmpty()) {
      put("statedSize", sizes.getFirst().said(), byProperty, readings, all);
    }
    if (messages != null) {
      put("messagesReviewed", messages.said(), byProperty, readings, all);
    }
    if (name != null) {
      put("name", name, byProperty, readings, all);
    }
    Citations whole = Cite.of(named.getFirst().found().reading(), all);
    readings.putAll(whole.readings());
    return new Citations(whole.all(), byProperty, readings);
  }

  private static void put(
      String property,
      Said said,
      Map<String, List<String>> byProperty,
      Map<String, Reading> readings,
      List<Span> all) {
    byProperty.put(property, List.of(Cite.at(said.sentence())));
    readings.put(property, said.found().reading());
    all.add(said.sentence());
  }

  private static List<OtherValue> otherSizes(List<Value> sizes) {
    Map<Integer, OtherValue> others = new LinkedHashMap<>();
    for (Value size : sizes) {
      if (size.number() != sizes.getFirst().number()) {
        Said said = size.said();
        others.putIfAbsent(
            size.number(),
            new OtherValue(
                "statedSize", size.number(), Cite.of(said.found().reading(), said.sentence())));
      }
    }
    return List.copyOf(others.values());
  }

  private List<MemberEntry> members(List<Value> sizes) {
    Map<String, MemberEntry> members = new LinkedHashMap<>();
    for (Value size : sizes) {
      for (Mention mention : people.mentions(size.said().sentence())) {
        boolean those = mention.count() != null && mention.count() == sizes.getFirst().number();
        if (those && mention.span().overlaps(size.said().found().span())) {
          add(members, mention, "MEMBER", size.said());
        }
      }
    }
    for (Said said : about) {
      if (said.about("ROLE") && speaksOfThis(said)) {
        people
            .lastBefore(said.sentence(), said.found().span().start())
            .forEach(mention -> add(members, mention, said.found().rule().yield("role"), said));
      }
    }
    return List.copyOf(members.values());
  }

  private boolean speaksOfThis(Said said) {
    String words = people.words(said.sentence());
    boolean here = named.stream().anyMatch(group -> group.sentence().equals(said.sentence()));
    return (here || words.matches("(?is).*\\b(?:the|this) (?:group|chat)\\b.*"))
        && !UNDECIDED.matcher(words).find();
  }

  private static void add(
      Map<String, MemberEntry> members, Mention mention, String role, Said said) {
    Integer count = mention.collective() ? mention.count() : null;
    members.putIfAbsent(
        mention.subject() + role,
        new MemberEntry(
            mention.subject(),
            role,
            role.equals("MEMBER") ? null : count,
            Cite.of(said.found().reading(), said.sentence())));
  }
}
