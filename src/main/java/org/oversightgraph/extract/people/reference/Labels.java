package org.oversightgraph.extract.people.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.people.phrase.Noun;
import org.oversightgraph.fact.Capitals;
import org.oversightgraph.mask.ProtectedCharacteristics;

/**
 * Short names for people in the words of the text, without anything that is theirs alone to tell.
 */
public final class Labels {

  private static final Set<String> PERSONS =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teenager",
          "child",
          "youth",
          "lady",
          "girlfriend",
          "boyfriend",
          "wife",
          "husband",
          "mother",
          "father",
          "son",
          "daughter");

  /** Those of whom a text says that there was nobody of the kind. */
  static final String ANYONE = "Anyone serving with the police";

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(?:pcso|cctv|fcr|afo|mpu|cid|psd|[b-df-hj-np-tv-z]{3,4})\\b");
  private static final String LOOSE =
      "(?i)the|a|an|of|to|in|on|at|for|with|by|his|her|their|from|had|was|were|not";

  private static final int WORDS = 6;

  private Labels() {}

  /** One person: {@code Custody sergeant}. */
  static String one(Noun noun, String descriptor) {
    return Numbers.capital((neutral(descriptor) + " " + shown(noun)).strip());
  }

  /** One person by the place in a row: {@code Third officer}. */
  static String inRow(int ordinal, Noun noun, String descriptor) {
    return Numbers.ordinalWord(ordinal) + " " + (neutral(descriptor) + " " + shown(noun)).strip();
  }

  /** A group: {@code Four former officers}; without a size {@code Officers}. */
  static String many(@Nullable Integer size, boolean other, Noun noun, String descriptor) {
    List<String> words = new ArrayList<>();
    if (size != null && size > 0) {
      words.add(Numbers.word(size).toLowerCase(Locale.ROOT));
    }
    if (other) {
      words.add(size == null ? "other" : "further");
    }
    words.add(neutral(descriptor));
    words.add(plural(shown(noun)));
    words.removeIf(String::isEmpty);
    return Numbers.capital(String.join(" ", words));
  }

  /** One who is singled out of a group: {@code One of the two officers}. */
  static String memberOf(Person group, String which) {
    String those = group.label.replaceFirst(" \\(\\d+\\)$", "");
    return which + " of the " + Capitals.uncapital(those);
  }

  /** What "who …" adds to a label, shortened; empty where nothing may be kept of it. */
  static String who(String relative) {
    List<String> words = new ArrayList<>();
    for (String word : relative.split("\\s+")) {
      if (words.size() == WORDS || ends(word, words)) {
        break;
      }
      words.add(PERSONS.contains(word.toLowerCase(Locale.ROOT)) ? "person" : word);
    }
    while (!words.isEmpty() && words.getLast().matches(LOOSE)) {
      words.removeLast();
    }
    String kept = String.join(" ", words);
    boolean telling = ProtectedCharacteristics.inLabel(kept).isPresent() || kept.contains("[");
    return words.size() < 2 || telling ? "" : kept;
  }

  /** Whether the sentence goes on with something else at this word. */
  private static boolean ends(String word, List<String> before) {
    if (word.matches("(?i)and|but|while|when|after|before|because|as|or|that|which")) {
      return true;
    }
    boolean verbBefore =
        !before.isEmpty() && before.getLast().matches("(?i)had|has|have|was|were|been|not|be");
    boolean verb =
        word.matches(
            "(?i)had|has|have|was|were|is|are|would|will|should|may|told|said|left|took|went|gave|saw|found|put|[a-z]{3,}ed");
    boolean place = word.matches("(?i)under|during|in|on|at|for|to|after|with|by|from");
    return before.size() > 1 && !verbBefore && verb || before.size() > 2 && place;
  }

  /** The words of a descriptor that do not tell a protected characteristic. */
  static String neutral(String descriptor) {
    return ProtectedCharacteristics.inLabel(descriptor).isPresent() ? "" : upper(descriptor);
  }

  private static String shown(Noun noun) {
    return upper(noun.words());
  }

  /** Abbreviations as they are written: {@code FCR operator}. */
  private static String upper(String words) {
    return ABBREVIATION.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  private static String plural(String words) {
    if (words.endsWith("staff")) {
      return words.startsWith("member of") ? words.replaceFirst("member", "members") : words;
    }
    if (words.startsWith("person ")) {
      return words.replaceFirst("person", "people");
    }
    return words.endsWith("s") ? words : words + "s";
  }
}
