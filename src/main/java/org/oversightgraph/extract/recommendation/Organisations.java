package org.oversightgraph.extract.recommendation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Body;
import org.oversightgraph.vocabulary.Force;
import org.oversightgraph.vocabulary.Vocabulary;

/** Finds the forces and bodies of the vocabulary in a text, by any of their names. */
public final class Organisations {

  private static final int SHORT = 7;
  private static final Pattern KIND_OF_FORCE =
      Pattern.compile("\\s(?:Police Service|Police|Constabulary)$");
  private static final String SHARED_KIND =
      "(?=(?:,\\s+\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?)*,?\\s+(?:and|&)\\s+(?:the\\s+)?"
          + "\\p{Lu}[\\p{L}-]+(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}-]+){0,2}\\s+"
          + "(?i:police|constabular)|\\s+(?i:constabularies|police\\s+forces))";
  private static final Set<String> OVERSIGHT = Set.of("iopc", "ipcc");

  /** Built once for each vocabulary, since there are some hundred names. */
  private static final Map<Vocabulary, Organisations> KNOWN = new WeakHashMap<>();

  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> forces;
  private final Pattern names;

  private Organisations(Vocabulary vocabulary) {
    List<String> patterns = new ArrayList<>();
    for (Force force : vocabulary.forces()) {
      add(force.code(), force.name(), force.aliases(), force.unconfirmedAliases(), patterns);
      addStem(force, patterns);
    }
    for (Body body : vocabulary.bodies()) {
      add(body.code(), body.name(), body.aliases(), body.unconfirmedAliases(), patterns);
    }
    patterns.sort(Comparator.comparingInt(String::length).reversed());
    forces = Set.copyOf(vocabulary.forces().codes());
    names =
        Pattern.compile(
            patterns.stream().collect(joining("|", "(?<![\\p{L}\\d])(?:", ")(?!\\p{Ll})")));
  }

  /** A place in a text where an organisation is named. */
  public record Named(String code, boolean force, Span span) {

    /** Whether it is the body that oversees the police, and so asks and is not asked. */
    public boolean oversees() {
      return OVERSIGHT.contains(code);
    }
  }

  /** Those of the vocabulary. */
  public static Organisations of(Vocabulary vocabulary) {
    synchronized (KNOWN) {
      return KNOWN.computeIfAbsent(vocabulary, Organisations::new);
    }
  }

  /** Every place in a range where one is named, in the order of the text. */
  public List<Named> in(String text, Span within) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = names.matcher(text).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      String code = Objects.requireNonNull(codes.get(plain(matcher.group())), matcher.group());
      found.add(new Named(code, forces.contains(code), new Span(matcher.start(), matcher.end())));
    }
    return found;
  }

  private void add(
      String code,
      String name,
      List<String> aliases,
      List<String> unconfirmed,
      List<String> patterns) {
    List<String> all = new ArrayList<>(aliases);
    all.addAll(unconfirmed);
    all.add(name);
    for (String each : all) {
      codes.putIfAbsent(plain(each), code);
      patterns.add(pattern(each));
    }
  }

  /** A force that shares the last word of its name with the next: "Norfolk and Suffolk Police". */
  private void addStem(Force force, List<String> patterns) {
    String stem = KIND_OF_FORCE.matcher(force.name()).replaceFirst("");
    if (!stem.equals(force.name()) && codes.putIfAbsent(plain(stem), force.code()) == null) {
      patterns.add(words(stem) + SHARED_KIND);
    }
  }

  private static String pattern(String name) {
    return name.length() > SHORT ? "(?i:" + words(name) + ")" : words(name);
  }

  private static String words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("\\s+", -1)) {
      words.add(word(word));
    }
    return String.join("\\s+", words);
  }

  private static String word(String word) {
    if (word.equals("&") || word.equals("and")) {
      return "(?:&|and)";
    }
    if (word.equals("the")) {
      return "[Tt]he";
    }
    String quoted = Pattern.quote(word.replaceAll("['’]s?$|s['’]$", ""));
    return word.matches(".*(?:['’]s?|s['’])") ? quoted + "['’]?s?['’]?" : quoted;
  }

  /** A name without what differs between its writings: case, apostrophes, a final s. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", " ")
        .replaceAll("s\\b", "")
        .strip();
  }
}
