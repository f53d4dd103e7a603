package org.oversightgraph.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a person read on one page: a line of the gold. */
record GoldPage(
    String id,
    List<String> references,
    List<String> forces,
    List<String> stations,
    @JsonProperty("incident_from") @Nullable String incidentFrom,
    @Nullable String matter,
    @Nullable String mode,
    List<NamedStandard> standards,
    @JsonProperty("case_to_answer") List<Assessment> caseToAnswer,
    List<Held> proceedings,
    List<Result> outcomes,
    List<String> ranks,
    @JsonProperty("former_employers") List<Employer> formerEmployers,
    @JsonProperty("group_chats") List<Chat> groupChats,
    @JsonProperty("recommendation_status") @Nullable String recommendationStatus,
    @JsonProperty("recommendation_to") List<String> recommendationTo,
    @JsonProperty("recommendation_on") @Nullable String recommendationOn,
    @JsonProperty("response_due") @Nullable String responseDue,
    @Nullable String learning,
    @Nullable String notes) {

  private static final String IMPLIED = "FORUM-IMPLIED";

  GoldPage {
    Objects.requireNonNull(id, "a line of the gold needs an id");
    references = orNone(references);
    forces = orNone(forces);
    stations = orNone(stations);
    standards = orNone(standards);
    caseToAnswer = orNone(caseToAnswer);
    proceedings = orNone(proceedings);
    outcomes = orNone(outcomes);
    ranks = orNone(ranks);
    formerEmployers = orNone(formerEmployers);
    groupChats = orNone(groupChats);
    recommendationTo = orNone(recommendationTo);
  }

  /** Whether the force's view is only implied by the kind of proceeding that was held. */
  boolean forceImplied() {
    return notes != null && notes.contains(IMPLIED);
  }

  /** A standard and what became of it. */
  record NamedStandard(String standard, String status) {}

  /** How many people were assessed at a level, and by whom. */
  record Assessment(String level, @Nullable String by, @Nullable Integer count) {}

  /** A force that somebody left for another: its name alone, or with who that was. */
  record Employer(String force) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Employer of(JsonNode node) {
      return new Employer(node.isString() ? node.asString() : node.path("force").asString());
    }
  }

  /** A proceeding that took place. */
  record Held(String kind, @Nullable String on) {}

  /** What happened to how many people. */
  record Result(String kind, @Nullable Integer count) {}

  /** A group chat that was examined. */
  record Chat(@Nullable String platform, @Nullable Integer members, @Nullable Integer messages) {}

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
