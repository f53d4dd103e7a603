package org.oversightgraph.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is scored, each field by itself. */
public enum Field {
  REFERENCES("references", 0.99),
  FORCES("forces", 0.96),
  STATIONS("stations", 0.85),
  INCIDENT_FROM("first day of the matter"),
  MATTER("matter"),
  MODE("mode"),
  STANDARDS("standards", 0.92),
  STANDARDS_STATUS("standards with status", 0.90),
  CASE_TO_ANSWER("case to answer with level and by whom", 0.91),
  CASE_TO_ANSWER_COUNT("case to answer with number of people"),
  PROCEEDINGS("proceedings by kind", 0.97),
  PROCEEDINGS_DATE("proceedings with date"),
  OUTCOMES("outcomes by kind", 0.94),
  OUTCOMES_COUNT("outcomes with number of people", 0.92),
  RANKS("ranks", 0.92),
  FORMER_EMPLOYERS("former employers"),
  CHAT_PLATFORM("group chats: platform"),
  CHAT_MEMBERS("group chats: members"),
  CHAT_MESSAGES("group chats: messages"),
  RECOMMENDATION_STATUS("recommendation: status"),
  RECOMMENDATION_TO("recommendation: to whom"),
  RECOMMENDATION_ON("recommendation: made"),
  RESPONSE_DUE("recommendation: answer due"),
  LABEL_REFERENCE("reference (site)", 0.99, true),
  LABEL_PUBLISHED("published (site)", 0.99, true),
  LABEL_FORCES("forces (site's tags)", 0.93, true),
  LABEL_RECOMMENDATION_ON("recommendation: made (site)", 0.99, true),
  LABEL_RESPONSE_DUE("recommendation: answer due (site)", 0.99, true),
  LABEL_ACCEPTED("recommendation: accepted (site)", 0.99, true);

  private final String says;
  private final double atLeast;
  private final boolean label;

  Field(String says) {
    this(says, 0);
  }

  Field(String says, double atLeast) {
    this(says, atLeast, false);
  }

  Field(String says, double atLeast, boolean label) {
    this.says = says;
    this.atLeast = atLeast;
    this.label = label;
  }

  /** The field with this name, for example {@code outcomes-count}. */
  public static Field named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.code().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no field '%s', expected %s".formatted(name, all())));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the field is, for people. */
  public String says() {
    return says;
  }

  /** The F1 that is aimed at; 0 where none is. */
  public double atLeast() {
    return atLeast;
  }

  /** Whether it is compared with what the site recorded, not with what a person read. */
  public boolean label() {
    return label;
  }

  private static String all() {
    return Arrays.stream(values()).map(Field::code).collect(Collectors.joining(", "));
  }
}
