package org.oversightgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.fact.casefile.CaseFile.ChatEntry;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.ProceedingEntry;
import org.oversightgraph.fact.casefile.CaseFile.RecommendationEntry;
import org.oversightgraph.fact.casefile.CaseFile.SubjectEntry;

/** A case file in the fields of the gold. */
final class GoldView {

  private final Map<Field, Map<String, Item>> items = new EnumMap<>(Field.class);

  private GoldView() {}

  /** The items of each field, each once. */
  static Map<Field, Collection<Item>> of(CaseFile file, Codes codes) {
    GoldView view = new GoldView();
    view.theCase(file.theCase());
    file.stations().stream()
        .filter(each -> !file.theCase().mentioned().contains(each.key()))
        .forEach(each -> view.add(Field.STATIONS, Codes.plain(each.name()), each.evidence()));
    file.subjects().forEach(view::subject);
    file.chats().forEach(view::chat);
    file.proceedings().forEach(view::proceeding);
    ConductView.of(file).forEach(view::add);
    file.recommendations().forEach(each -> view.recommendation(each, codes));
    Map<Field, Collection<Item>> all = new EnumMap<>(Field.class);
    view.items.forEach((field, found) -> all.put(field, found.values()));
    return all;
  }

  private void theCase(CaseEntry entry) {
    entry.references().forEach(each -> add(Field.REFERENCES, each, of(entry, "references")));
    entry.references().forEach(each -> add(Field.LABEL_REFERENCE, each, of(entry, "references")));
    entry.forces().forEach(each -> add(Field.FORCES, each, of(entry, "forces")));
    entry.forces().forEach(each -> add(Field.LABEL_FORCES, each, of(entry, "forces")));
    add(Field.INCIDENT_FROM, start(entry.occurred()), of(entry, "occurred"));
    add(Field.MATTER, lower(entry.matter()), of(entry, "matter"));
    add(Field.MODE, lower(entry.mode()), of(entry, "mode"));
    add(Field.LABEL_PUBLISHED, text(entry.published()), of(entry, "published"));
  }

  private void subject(SubjectEntry subject) {
    if (subject.role().equals("SUBJECT") && subject.rank() != null) {
      add(Field.RANKS, Written.code(subject.rank()), subject.evidence());
    }
    subject.service().stream()
        .filter(each -> each.status().equals("FORMER"))
        .forEach(each -> add(Field.FORMER_EMPLOYERS, each.force(), each.evidence()));
  }

  private void chat(ChatEntry chat) {
    add(Field.CHAT_PLATFORM, lower(chat.platform()), chat.evidence());
    add(Field.CHAT_MEMBERS, text(chat.statedSize()), chat.evidence());
    add(Field.CHAT_MESSAGES, text(chat.messagesReviewed()), chat.evidence());
  }

  private void proceeding(ProceedingEntry proceeding) {
    String kind = Written.code(proceeding.kind());
    String held = proceeding.held() == null ? null : proceeding.held().edtf();
    add(Field.PROCEEDINGS, kind, proceeding.evidence());
    add(Field.PROCEEDINGS_DATE, Written.dated(kind, held), proceeding.evidence());
  }

  private void recommendation(RecommendationEntry entry, Codes codes) {
    String status =
        entry.status() == null || entry.status().equals("NOT_STATED")
            ? null
            : Written.code(entry.status());
    add(Field.RECOMMENDATION_STATUS, status, of(entry.evidence(), "status"));
    if (entry.made() != null) {
      add(Field.LABEL_ACCEPTED, status, of(entry.evidence(), "status"));
    }
    entry
        .addressedTo()
        .forEach(
            to -> add(Field.RECOMMENDATION_TO, codes.of(to), of(entry.evidence(), "addressedTo")));
    for (Field made : List.of(Field.RECOMMENDATION_ON, Field.LABEL_RECOMMENDATION_ON)) {
      add(made, text(entry.made()), of(entry.evidence(), "made"));
    }
    for (Field due : List.of(Field.RESPONSE_DUE, Field.LABEL_RESPONSE_DUE)) {
      add(due, text(entry.due()), of(entry.evidence(), "due"));
    }
  }

  private void add(Field field, @Nullable String value, Citations evidence) {
    add(field, value, evidence.all());
  }

  private void add(Field field, @Nullable String value, List<String> citations) {
    if (value != null) {
      items
          .computeIfAbsent(field, any -> new LinkedHashMap<>())
          .merge(value, new Item(value, citations), GoldView::both);
    }
  }

  private void add(Field field, List<Item> found) {
    found.forEach(item -> add(field, item.value(), item.citations()));
  }

  private static Item both(Item one, Item two) {
    List<String> citations = new ArrayList<>(one.citations());
    citations.addAll(two.citations());
    return new Item(one.value(), citations.stream().distinct().toList());
  }

  private static List<String> of(CaseEntry entry, String property) {
    return of(entry.evidence(), property);
  }

  private static List<String> of(Citations evidence, String property) {
    return evidence.byProperty().getOrDefault(property, evidence.all());
  }

  private static @Nullable String start(@Nullable PartialDate date) {
    return date == null || date.earliest() == null ? null : date.edtf().split("/", -1)[0];
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }
}
