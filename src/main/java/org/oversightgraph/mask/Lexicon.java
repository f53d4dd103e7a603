package org.oversightgraph.mask;

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
final class Lexicon {

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

  private final Map<String, Set<LexiconTag>> traits = new HashMap<>(160_000);
  private final Map<Set<LexiconTag>, Set<LexiconTag>> shared = new HashMap<>();
  private final Map<LexiconTag, Set<LexiconTag>> single = new EnumMap<>(LexiconTag.class);
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  Lexicon() {
    for (LexiconTag trait : LexiconTag.values()) {
      single.put(trait, EnumSet.of(trait));
    }
    words("first-names.txt").forEach(word -> add(word, LexiconTag.FIRST));
    words("surnames.txt").forEach(word -> add(word, LexiconTag.LAST));
    words("words.txt").forEach(word -> add(word, LexiconTag.WORD));
    words("places.txt").forEach(this::place);
    readContext();
  }

  /** What a folded word may be; empty where no list holds it. */
  Set<LexiconTag> of(String folded) {
    Set<LexiconTag> own = traits.get(folded);
    if (own != null) {
      return own;
    }
    if (folded.length() > LONGEST_WORD) {
      return EnumSet.noneOf(LexiconTag.class);
    }
    int hyphen = folded.indexOf('-');
    if (hyphen > 0 && hyphen < folded.length() - 1) {
      return hyphenated(folded, hyphen);
    }
    if (IRISH.matcher(folded).matches()) {
      return EnumSet.of(LexiconTag.LAST);
    }
    return isInflected(folded) ? EnumSet.of(LexiconTag.WORD) : EnumSet.noneOf(LexiconTag.class);
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

  private Set<LexiconTag> hyphenated(String folded, int hyphen) {
    if (RIVERSIDE.matcher(folded).find()) {
      return EnumSet.of(LexiconTag.PLACE);
    }
    Set<LexiconTag> right = of(folded.substring(hyphen + 1));
    if (folded.startsWith("ex-") && right.contains(LexiconTag.ROLE)) {
      return right;
    }
    return hyphen == 1 ? right : ofBoth(of(folded.substring(0, hyphen)), right);
  }

  private static Set<LexiconTag> ofBoth(Set<LexiconTag> left, Set<LexiconTag> right) {
    Set<LexiconTag> both = EnumSet.noneOf(LexiconTag.class);
    if (isPlain(left) && isPlain(right)) {
      both.add(LexiconTag.WORD);
    } else if (left.contains(LexiconTag.PLACE) && right.contains(LexiconTag.PLACE)) {
      both.add(LexiconTag.PLACE);
    } else if (isNamelike(left) || isNamelike(right)) {
      both.add(LexiconTag.LAST);
      if (left.contains(LexiconTag.FIRST) && right.contains(LexiconTag.FIRST)) {
        both.add(LexiconTag.FIRST);
      }
    }
    return both;
  }

  private static boolean isNamelike(Set<LexiconTag> word) {
    return word.contains(LexiconTag.FIRST) || word.contains(LexiconTag.LAST);
  }

  private static boolean isPlain(Set<LexiconTag> word) {
    return word.contains(LexiconTag.WORD) || word.contains(LexiconTag.NEVER);
  }

  private boolean isInflected(String word) {
    for (String[] ending : ENDINGS) {
      int stem = word.length() - ending[0].length();
      if (stem >= 3 && word.endsWith(ending[0])) {
        Set<LexiconTag> of = traits.get(word.substring(0, stem) + ending[1]);
        if (of != null && of.contains(LexiconTag.WORD)) {
          return true;
        }
      }
    }
    return false;
  }

  private void place(String name) {
    if (name.indexOf(' ') < 0) {
      add(name, LexiconTag.PLACE);
    } else {
      phrase(name);
    }
  }

  private void phrase(String words) {
    phrases.add(words);
    openings.add(words.split("'s\\b| ", 2)[0]);
  }

  private void add(String word, LexiconTag trait) {
    Set<LexiconTag> alone = single.get(trait);
    Set<LexiconTag> now = traits.putIfAbsent(word, alone);
    if (now != null) {
      Set<LexiconTag> both = EnumSet.copyOf(now);
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
    for (LexiconTag trait : LexiconTag.values()) {
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
    return Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
  }
}
