package org.oversightgraph.link;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Capitals;

/** What the things of the graph are called in a sentence. */
public final class Phrases {

  /** "Officer A", "PC 12": needs no article. */
  private static final Pattern PSEUDONYM = Pattern.compile(".* (\\p{Lu}{1,2}\\d*|\\d+)");

  private static final Pattern WITH_ARTICLE = Pattern.compile("(a|an|the|one|another) .*");

  private Phrases() {}

  /** What a node is called. */
  public static Phrase of(Map<String, @Nullable Object> node) {
    return switch (kind(node)) {
      case "Officer" -> officer(text(node, "label"));
      case "Cohort" -> cohort(node);
      case "Case" -> quoted("case", text(node, "title"));
      case "GroupChat" -> chat(node, "the group chat");
      case "Force" -> Phrase.one(force(text(node, "name")));
      case "Body" -> Phrase.one(body(text(node, "name")));
      case "Station" -> Phrase.one(text(node, "name"));
      case "Standard" -> quoted("standard", text(node, "name"));
      case "Theme" -> quoted("theme", text(node, "name"));
      case "Proceeding" -> Phrase.one("the " + words(node, "kind"));
      case "Outcome" -> quoted("outcome", words(node, "kind"));
      case "Finding" -> Phrase.one(finding(node));
      case "Recommendation" -> recommendation(node);
      case "Response" -> quoted("response", words(node, "status"));
      case "Allegation" -> quoted("allegation", text(node, "gist"));
      case "Complaint" -> quoted("complaint", text(node, "gist"));
      case "Failing" -> quoted("failing", text(node, "gist"));
      case "Action" -> quoted("action", text(node, "gist"));
      default -> throw new IllegalArgumentException("no phrase for " + node.get("labels"));
    };
  }

  /** So many of the people of a node, if it is not all of them. */
  public static Phrase some(Map<String, @Nullable Object> node, @Nullable Long count) {
    Phrase all = of(node);
    if (count == null || count < 1 || Objects.equals(count, node.get("size"))) {
      return all;
    }
    return new Phrase(Phrase.number(count) + " of " + definite(all), count != 1);
  }

  /** The same with an article: "the four former officers". */
  public static Phrase definite(Phrase phrase) {
    return phrase.counted() ? new Phrase("the " + phrase.text(), phrase.plural()) : phrase;
  }

  /** The second of two things: "another officer A" where both are called the same. */
  public static Phrase besides(Phrase first, Phrase second) {
    return first.text().equals(second.text()) ? second.other() : second;
  }

  /** The kind of thing that a node is: the label that is no group of labels. */
  public static String kind(Map<String, @Nullable Object> node) {
    return Nodes.labels(node).stream()
        .map(String::valueOf)
        .filter(label -> !label.equals("Subject") && !label.equals("Organisation"))
        .findFirst()
        .orElse("");
  }

  static boolean isSubject(Map<String, @Nullable Object> node) {
    return kind(node).equals("Officer") || kind(node).equals("Cohort");
  }

  /** A chat by its number of members, as one says "the same group chat of seven". */
  public static String sameChat(Map<String, @Nullable Object> chat) {
    return "the same group chat" + ofSize(chat);
  }

  private static Phrase chat(Map<String, @Nullable Object> node, String noun) {
    Object name = node.get("name");
    return Phrase.one(name == null ? noun + ofSize(node) : noun + " \"" + name + "\"");
  }

  private static String ofSize(Map<String, @Nullable Object> chat) {
    return chat.get("statedSize") instanceof Long size ? " of " + Phrase.number(size) : "";
  }

  private static Phrase officer(String label) {
    String name = inSentence(label);
    boolean bare = PSEUDONYM.matcher(name).matches() || WITH_ARTICLE.matcher(name).matches();
    return Phrase.one(bare ? name : "the " + name);
  }

  private static Phrase cohort(Map<String, @Nullable Object> node) {
    return new Phrase(inSentence(text(node, "label")), !Objects.equals(node.get("size"), 1L));
  }

  /** Only abbreviations keep their capital: "PC A", but "officer A". */
  private static String inSentence(String label) {
    boolean abbreviation = label.length() < 2 || !Character.isLowerCase(label.charAt(1));
    return abbreviation ? label : Capitals.uncapital(label);
  }

  private static Phrase recommendation(Map<String, @Nullable Object> node) {
    String gist = " \"" + bare(text(node, "gist")) + "\"";
    return node.get("count") instanceof Long count && count > 1
        ? new Phrase("the " + Phrase.number(count) + " recommendations" + gist, true)
        : Phrase.one("the recommendation" + gist);
  }

  private static String finding(Map<String, @Nullable Object> node) {
    String by =
        switch (text(node, "stage")) {
          case "INVESTIGATOR" -> "the investigator's";
          case "FORCE" -> "the force's";
          case "PANEL" -> "the panel's";
          case "COURT" -> "the court's";
          default -> "the appeal's";
        };
    return by + " finding \"" + words(node, "result") + "\"";
  }

  private static Phrase quoted(String noun, String title) {
    return Phrase.one("the " + noun + " \"" + bare(title) + "\"");
  }

  /** "the Civil Nuclear Constabulary", but "Kent Police". */
  private static String force(String name) {
    return name.matches(".*(Constabulary|Service|Agency|Authority).*|Ministry.*")
        ? "the " + name
        : name;
  }

  private static String body(String name) {
    return name.matches("(His|Her) Majesty.*|The .*") ? name : "the " + name;
  }

  private static String bare(String text) {
    return text.strip().replaceFirst("\\.$", "");
  }

  private static String words(Map<String, @Nullable Object> node, String property) {
    return text(node, property).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(Map<String, @Nullable Object> node, String property) {
    return String.valueOf(node.get(property));
  }
}
