package org.oversightgraph.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The lists of names and of words that are none, as {@code resources/names} holds them. */
final class NameLists {

  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_WORD = 60;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern IRISH = Pattern.compile("[odm]'\\p{L}{3,}|ma?c[^aeiouhk]\\p{L}{3,}");
  private static final Pattern RIVERSIDE =
      Pattern.compile("-(?:upon|on|in|by|under|le|next|super)-");
  private static final List<String[]> ENDINGS =
      List.of(
          new String[] {"s", ""},
          new String[] {"es", ""},
          new String[] {"ies", "y"},
          new String[] {"ed", ""},
          new String[] {"ed", "e"},
          new String[] {"ing", ""},
          new String[] {"ing", "e"});

  private final Map<String, Set<NameTrait>> traits = new HashMap<>(160_000);
  private final Map<Set<NameTrait>, Set<NameTrait>> shared = new HashMap<>();
  private final Map<NameTrait, Set<NameTrait>> single = new EnumMap<>(NameTrait.class);
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  NameLists() {
    for (NameTrait trait : NameTrait.values()) {
      single.put(trait, EnumSet.of(trait));
    }
    words("first-names.txt").forEach(word -> add(word, NameTrait.FIRST));
    words("surnames.txt").forEach(word -> add(word, NameTrait.LAST));
    words("words.txt").forEach(word -> add(word, NameTrait.WORD));
    words("places.txt").forEach(this::place);
    readContext();
  }

  /** What a folded word may be; empty where no list holds it. */
  Set<NameTrait> of(String folded) {
    Set<NameTrait> own = traits.get(folded);
    if (own != null) {
      return own;
    }
    if (folded.length() > LONGEST_WORD) {
      return EnumSet.noneOf(NameTrait.class);
    }
    int hyphen = folded.indexOf('-');
    if (hyphen > 0 && hyphen < folded.length() - 1) {
      return hyphenated(folded, hyphen);
    }
    if (IRISH.matcher(folded).matches()) {
      return EnumSet.of(NameTrait.LAST);
    }
    return isInflected(folded) ? EnumSet.of(NameTrait.WORD) : EnumSet.noneOf(NameTrait.class);
  }

  /** Whether words with single spaces between them are a place or a fixed term. */
  boolean isPhrase(String folded) {
    return phrases.contains(folded);
  }

  /** Whether a place or a fixed term of more than one word begins with this one. */
  boolean opensPhrase(String folded) {
    return openings.contains(folded);
  }

  int longestPhrase() {
    return LONGEST_PHRASE;
  }

  /** In lower case, without accents, with straight apostrophes. */
  static String fold(String word) {
    String plain = word.replace('’', '\'').replace('‘', '\'');
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '\u007f') {
        String bare =
            ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i');
      }
    }
    return lower;
  }

  private Set<NameTrait> hyphenated(String folded, int hyphen) {
    if (RIVERSIDE.matcher(folded).find()) {
      return EnumSet.of(NameTrait.PLACE);
    }
    Set<NameTrait> right = of(folded.substring(hyphen + 1));
    return hyphen == 1 ? right : ofBoth(of(folded.substring(0, hyphen)), right);
  }

  private static Set<NameTrait> ofBoth(Set<NameTrait> left, Set<NameTrait> right) {
    Set<NameTrait> both = EnumSet.noneOf(NameTrait.class);
    if (isPlain(left) && isPlain(right)) {
      both.add(NameTrait.WORD);
    } else if (left.contains(NameTrait.PLACE) && right.contains(NameTrait.PLACE)) {
      both.add(NameTrait.PLACE);
    } else if (isNamelike(left) || isNamelike(right)) {
      both.add(NameTrait.LAST);
      if (left.contains(NameTrait.FIRST) && right.contains(NameTrait.FIRST)) {
        both.add(NameTrait.FIRST);
      }
    }
    return both;
  }

  private static boolean isNamelike(Set<NameTrait> word) {
    return word.contains(NameTrait.FIRST) || word.contains(NameTrait.LAST);
  }

  private static boolean isPlain(Set<NameTrait> word) {
    return word.contains(NameTrait.WORD) || word.contains(NameTrait.NEVER);
  }

  private boolean isInflected(String word) {
    for (String[] ending : ENDINGS) {
      int stem = word.length() - ending[0].length();
      if (stem >= 3 && word.endsWith(ending[0])) {
        Set<NameTrait> of = traits.get(word.substring(0, stem) + ending[1]);
        if (of != null && of.contains(NameTrait.WORD)) {
          return true;
        }
      }
    }
    return false;
  }

  private void place(String name) {
    if (name.indexOf(' ') < 0) {
      add(name, NameTrait.PLACE);
    } else {
      phrase(name);
    }
  }

  private void phrase(String words) {
    phrases.add(words);
    openings.add(words.split("'s\\b| ", 2)[0]);
  }

  private void add(String word, NameTrait trait) {
    Set<NameTrait> alone = single.get(trait);
    Set<NameTrait> now = traits.putIfAbsent(word, alone);
    if (now != null) {
      Set<NameTrait> both = EnumSet.copyOf(now);
      both.add(trait);
      traits.put(word, shared.computeIfAbsent(both, same -> same));
    }
  }

  private void readContext() {
    JsonNode context;
    try (InputStream content = open("context.yaml")) {
      context = YAMLMapper.shared().readTree(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (NameTrait trait : NameTrait.values()) {
      for (String word : context.path(trait.name()).asString("").split("\\s+", -1)) {
        if (!word.isEmpty()) {
          add(word, trait);
        }
      }
    }
    context.path("TERMS").forEach(term -> phrase(term.asString()));
  }

  private static Stream<String> words(String file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String file) {
    String name = "/names/" + file;
    return Objects.requireNonNull(NameLists.class.getResourceAsStream(name), name);
  }
}
