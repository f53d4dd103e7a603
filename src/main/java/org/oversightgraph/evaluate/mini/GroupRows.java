package org.oversightgraph.evaluate.mini;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.evaluate.mini.comparing.Answer;
import org.oversightgraph.evaluate.mini.comparing.Comparison;
import org.oversightgraph.evaluate.mini.comparing.Fact;
import org.oversightgraph.evaluate.mini.comparing.Held;
import org.oversightgraph.evaluate.mini.comparing.Key;
import org.oversightgraph.evaluate.mini.comparing.View;
import org.oversightgraph.evaluate.mini.comparing.Wanted;
import org.oversightgraph.evaluate.mini.pairing.Person;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.MemberEntry;
import tools.jackson.databind.JsonNode;

/** Scores group chats with their members, and the forces in which people served before. */
final class GroupRows {

  private final View view;
  private final Answer answer;
  private final Held held;
  private final Tally tally;

  private GroupRows(View view, Tally tally) {
    this.view = view;
    this.answer = view.answer();
    this.held = view.held();
    this.tally = tally;
  }

  static void score(View view, Tally tally) {
    GroupRows rows = new GroupRows(view, tally);
    if (rows.answer.has("chats")) {
      rows.chats();
    }
    if (rows.answer.has("former_employers")) {
      rows.employers();
    }
  }

  private record Chat(int page, ChatEntry entry) {

    /** How many of platform, size, messages and name are as wanted; 0 on another platform. */
    int fit(JsonNode wanted) {
      if (!low(entry.platform()).equals(low(Answer.text(wanted, "platform")))) {
        return 0;
      }
      List<@Nullable Integer> sizes = new ArrayList<>();
      sizes.add(Answer.number(wanted, "size"));
      wanted.path("may_size").forEach(each -> sizes.add(each.asInt()));
      boolean messages =
          Objects.equals(entry.messagesReviewed(), Answer.number(wanted, "messages"));
      boolean name = low(entry.name()).contains(low(Answer.text(wanted, "name")));
      return 1 + (sizes.contains(entry.statedSize()) ? 1 : 0) + (messages ? 1 : 0) + (name ? 1 : 0);
    }

    private static String low(@Nullable String text) {
      return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
  }

  private static final int ALL_FIT = 4;

  private void chats() {
    List<Chat> free = new ArrayList<>();
    for (int page = 0; page < held.pages(); page++) {
      for (ChatEntry each : held.page(page).file().chats()) {
        free.add(new Chat(page, each));
      }
    }
    List<JsonNode> right = new ArrayList<>();
    List<JsonNode> missing = new ArrayList<>();
    List<Wanted> want = new ArrayList<>();
    List<Wanted> may = new ArrayList<>();
    List<Fact> have = new ArrayList<>();
    for (JsonNode wanted : answer.wanted("chats")) {
      Chat best = null;
      for (Chat each : free) {
        if (each.fit(wanted) > (best == null ? 0 : best.fit(wanted))) {
          best = each;
        }
      }
      if (best != null) {
        have.addAll(members(best));
      }
      boolean good = best != null && best.fit(wanted) == ALL_FIT;
      (good ? right : missing).add(wanted);
      if (good) {
        free.remove(best);
      }
      wanted.path("members").forEach(each -> want.add(wanted(each, "role")));
      wanted.path("may_members").forEach(each -> may.add(wanted(each, "role")));
    }
    tally.add("chats", right, free.stream().map(each -> each.entry().key()).toList(), missing);
    compare("chat members", want, may, have, false);
  }

  private List<Fact> members(Chat chat) {
    List<Fact> members = new ArrayList<>();
    for (MemberEntry each : chat.entry().members()) {
      if (!each.role().equals("MEMBER")) {
        Set<String> who = held.ids(chat.page(), List.of(each.subject()));
        Integer size =
            who.stream().map(held.people()::get).findFirst().map(Person::size).orElse(null);
        boolean counted = each.count() != null && each.count() > 0;
        members.add(new Fact(who, Key.plain(each.role()), counted ? each.count() : size));
      }
    }
    return members;
  }

  private void employers() {
    Set<Fact> have = new LinkedHashSet<>();
    for (Person person : held.people().values()) {
      person.service().stream()
          .filter(each -> each.status().equals("FORMER"))
          .forEach(each ->
              have.add(new Fact(Set.of(person.id()), Key.plain(each.force()), person.size())));
    }
    List<Wanted> want = new ArrayList<>();
    List<Wanted> may = new ArrayList<>();
    answer.wanted("former_employers").forEach(each -> want.add(wanted(each, "force")));
    Stream.of("former_employers", "service")
        .forEach(row -> answer.optional(row).forEach(each -> may.add(wanted(each, "force"))));
    compare("former employers", want, may, List.copyOf(have), true);
  }

  private void compare(
      String row, List<Wanted> want, List<Wanted> may, List<Fact> have, boolean groupStands) {
    Comparison.Result result =
        Comparison.of(
            view,
            want,
            may,
            have,
            (one, other) ->
                groupStands
                    && one.key().equals(other.key())
                    && !answer.many(one.who())
                    && answer.many(other.who()),
            false);
    tally.add(
        row, result.right(), result.wrong().stream().map(view::show).toList(), result.missing());
  }

  private static Wanted wanted(JsonNode node, String property) {
    return new Wanted(
        Answer.text(node, "who"),
        Key.plain(node.path(property).asString()),
        property.equals("role") ? Answer.number(node, "count") : null);
  }
}
