package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Cite;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.setting.Dated;
import org.oversightgraph.extract.setting.Dates;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.CaseFile.ActionEntry;
import org.oversightgraph.fact.casefile.CaseFile.ResponseEntry;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Reads what was answered to a recommendation, and the actions that the answer tells of. */
final class Answers {

  private static final RulesByKind RULES = RulesByKind.of("responses");
  private static final Set<String> NO_ANSWER = Set.of("AWAITING_RESPONSE", "NOT_STATED");
  private static final String REPLY = "reply";
  private static final int LONGEST_ACTION = 180;
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:in|on|by|since|during|from|and|between)\\s+(?:(?:early|mid|late)[\\s-]+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEAD = Pattern.compile("\\W*");
  private static final Pattern BULLET = Pattern.compile("[•·*–-]");

  private final Publication page;

  Answers(Publication page) {
    this.page = page;
  }

  /** Where a recommendation stands, and the words that say so. */
  record Status(String code, Span span, Reading reading) {

    boolean answered() {
      return !NO_ANSWER.contains(code);
    }
  }

  /** Where the answer says that the recommendation stands. */
  Optional<Status> status(Exchange exchange) {
    return exchange.answered().flatMap(answer -> status("STATUS", answer));
  }

  /** What prose after a recommendation tells of how it was received. */
  Optional<Status> told(Span after) {
    return status("TOLD", after);
  }

  private Optional<Status> status(String kind, Span within) {
    return RULES.first(kind, page.text(), within).map(this::status);
  }

  private Status status(Found found) {
    Span sentence =
        page.sentences().stream()
            .filter(each -> each.contains(found.span()))
            .findFirst()
            .orElse(found.span());
    return new Status(found.rule().yield("status"), sentence, found.reading());
  }

  /** What the answer says was or will be done. */
  List<ActionEntry> actions(Exchange exchange, Optional<Status> status) {
    return status
        .filter(Status::answered)
        .map(given -> actions(exchange.answer(), given.span()))
        .orElse(List.of());
  }

  /** The answer as an entry of the recommendation; none where there is no answer yet. */
  static List<ResponseEntry> responses(
      Optional<Status> status, List<ActionEntry> actions, @Nullable String assertedBy) {
    return status
        .filter(Status::answered)
        .map(given ->
            new ResponseEntry(
                REPLY,
                given.code(),
                null,
                assertedBy,
                actions,
                Cite.of(given.reading(), given.span())))
        .stream()
        .toList();
  }

  private List<ActionEntry> actions(List<Span> lines, Span status) {
    List<ActionEntry> actions = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Reading listed = null;
    for (Span line : lines) {
      boolean bullet = BULLET.matcher(page.at(line)).lookingAt();
      listed = bullet ? listed : null;
      List<Span> told =
          Statements.of(page, line).stream()
              .filter(statement -> statement.start() >= status.end())
              .toList();
      if (listed != null && !told.isEmpty()) {
        actions.add(action(told.getFirst(), line, listed, keys));
      } else {
        told.forEach(
            each -> reading(each).ifPresent(read -> actions.add(action(each, each, read, keys))));
      }
      listed = told.isEmpty() ? listed : announced(told.getLast()).orElse(listed);
    }
    return actions;
  }

  /** How it was read that a list of actions follows. */
  private Optional<Reading> announced(Span statement) {
    return RULES.first("LEAD_IN", page.text(), statement).map(found -> found.reading());
  }

  private Optional<Reading> reading(Span statement) {
    return page.at(statement).endsWith(":") || RULES.anyOf("NO_ACTION", page.text(), statement)
        ? Optional.empty()
        : RULES.first("ACTION", page.text(), statement).map(found -> found.reading());
  }

  private ActionEntry action(Span told, Span cited, Reading reading, Set<String> keys) {
    Span words =
        RULES
            .first("PREFACE", page.text(), told)
            .map(preface -> new Span(preface.span().end(), told.end()))
            .orElse(told);
    String gist = gist(page.at(words));
    List<PartialDate> dates = datesTold(words);
    PartialDate on = dates.size() == 1 ? dates.getFirst() : null;
    return new ActionEntry(Slug.unique(gist, keys), gist, on, Cite.of(reading, cited));
  }

  /** When something was done: every date after a preposition, or at the head of a list's item. */
  private List<PartialDate> datesTold(Span words) {
    return Dates.in(page, words).stream()
        .filter(date -> saysWhen(words, date.span()))
        .map(Dated::date)
        .toList();
  }

  private boolean saysWhen(Span words, Span date) {
    String before = page.at(new Span(words.start(), date.start()));
    String after = page.at(new Span(date.end(), words.end()));
    return WHEN.matcher(before).find() || (HEAD.matcher(before).matches() && after.startsWith(":"));
  }

  /** Short, but never so short that what was done is cut off. */
  private static String gist(String words) {
    int end =
        RULES
            .first("ACTION", words, new Span(0, words.length()))
            .map(found -> found.span().end())
            .orElse(0);
    String gist = Gist.of(words, LONGEST_ACTION);
    return gist.length() < end ? Gist.of(words) : gist;
  }
}
