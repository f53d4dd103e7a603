package org.oversightgraph.evaluate.mini.pairing;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a description of somebody by which two descriptions can be told apart. */
public final class NameWords {

  private static final Map<String, String> SHORT =
      Map.of(
          "pc", "police constable",
          "dc", "detective constable",
          "ps", "police sergeant",
          "ds", "detective sergeant",
          "sgt", "sergeant",
          "di", "detective inspector",
          "dci", "detective chief inspector",
          "oic", "officer in charge",
          "pcso", "community support officer");
  private static final Map<String, String> SEX = sexes();
  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?:deputy|assistant) )?chief constable|chief superintendent|superintendent"
              + "|chief inspector|inspector|sergeant|constable"
              + "|(?:(?:deputy )?assistant |deputy )?commissioner|commander");
  private static final Set<String> STOP =
      split(
          """
          a all an and are as at be been both by each either for from had has have he her him his in is its neither no
          none of on or she some that the their them they this to was were which who whom whose with two three four five
          six seven eight nine ten eleven twelve\
          """);
  private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her");
  private static final Set<String> VAGUE =
      split(
          "officer police member staff force person people employee individual complainant victim witness");
  private static final Set<String> PLACE =
      split(
          "first second third fourth fifth sixth last other another one eldest remaining former"
              + " retired serving male female");
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern LETTER = Pattern.compile("(?<=\\w )([A-Z]|\\d+)\\b");
  private static final Pattern TAIL =
      Pattern.compile("\\b(?:who|whose|whom|which|that|in|on|of|at|to|from|under|for|with)\\b");

  private NameWords() {}

  /** The words in the singular; a letter or number behind a word as #A. */
  public static Set<String> of(String name) {
    String bare = name.toLowerCase(Locale.ROOT).strip().replaceFirst("^(the|an?) ", "");
    String sex = SEX.get(bare);
    if (sex != null) {
      return Set.of(sex);
    }
    Set<String> found = new LinkedHashSet<>();
    for (String word : all(WORD, plain(name).replaceAll("'s?\\b", " "))) {
      String single = singular(word);
      if (!STOP.contains(single) && !PRONOUNS.contains(single)) {
        found.add(SEX.getOrDefault(single, single));
      }
    }
    all(LETTER, name).forEach(each -> found.add("#" + each));
    return found;
  }

  /** The words for what somebody is, without what follows, such as where. */
  public static Set<String> heads(Collection<String> names) {
    return names.stream()
        .flatMap(name -> of(TAIL.split(name, 2)[0]).stream())
        .collect(Collectors.toSet());
  }

  public static Set<String> ranks(Collection<String> names) {
    return names.stream()
        .flatMap(name -> all(RANK, plain(name)).stream())
        .collect(Collectors.toSet());
  }

  /** Whether a word tells the place in a list or the like, such as first or remaining. */
  public static boolean isPlace(String word) {
    return PLACE.contains(word);
  }

  /** How much a word tells. */
  public static double weight(String word) {
    if (word.startsWith("#")) {
      return 3;
    }
    if (VAGUE.contains(word)) {
      return 0.2;
    }
    return PLACE.contains(word) ? 0.6 : 1;
  }

  /** In small letters, abbreviations in full. */
  private static String plain(String name) {
    String low = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('_', ' ').strip();
    return Arrays.stream(low.split("\\s+"))
        .map(word ->
            SHORT.getOrDefault(word, SHORT.getOrDefault(word.replaceFirst("s+$", ""), word)))
        .collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(each -> each.group()).toList();
  }

  private static Set<String> split(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  private static Map<String, String> sexes() {
    Map<String, String> sexes = new LinkedHashMap<>();
    split("he him man men male").forEach(word -> sexes.put(word, "male"));
    split("she her woman women female").forEach(word -> sexes.put(word, "female"));
    return Map.copyOf(sexes);
  }
}
