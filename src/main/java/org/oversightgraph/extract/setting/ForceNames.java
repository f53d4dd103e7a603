package org.oversightgraph.extract.setting;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Force;
import org.oversightgraph.vocabulary.Vocabulary;

/**
 * Finds forces by their names, whatever word for police stands behind the area. Short forms count
 * only where they are written with their capitals.
 */
public final class ForceNames {

  private static final Map<Vocabulary, ForceNames> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());
  private static final Pattern SUFFIX =
      Pattern.compile(" (?:police service|police force|police|constabulary)$");
  private static final List<String> SUFFIXES =
      List.of(" police service", " police force", " police", " constabulary");

  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, String> shortForms = new LinkedHashMap<>();
  private final Pattern names;
  private final Pattern areaNames;

  private ForceNames(Vocabulary vocabulary) {
    for (Force force : vocabulary.forces()) {
      add(force.code(), force.name());
      force.aliases().forEach(name -> add(force.code(), name));
      force.unconfirmedAliases().forEach(name -> add(force.code(), name));
    }
    this.areaNames = Pattern.compile("\\b(?i:" + anyOf(areas) + ")\\b");
    this.names = Pattern.compile("\\b(?:(?i:%s)|%s)\\b".formatted(anyOf(codes), anyOf(shortForms)));
  }

  /** The names of the forces of a vocabulary. */
  public static ForceNames of(Vocabulary vocabulary) {
    return KNOWN.computeIfAbsent(vocabulary, ForceNames::new);
  }

  /**
   * A force's name in a text.
   *
   * @param full whether it is more than a short form
   */
  public record Named(Span span, String code, boolean full) {}

  /** The forces that a text names, in its order. */
  public List<Named> in(String text, Span within) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = names.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String code = codes.get(plain(matcher.group()));
      if (code == null) {
        found.add(new Named(span, shortForm(matcher.group()), false));
      } else {
        found.addAll(sharing(text, new Span(end(found, within), span.start())));
        found.add(new Named(span, code, true));
      }
    }
    return found;
  }

  private String shortForm(String words) {
    return Objects.requireNonNull(shortForms.get(words.replaceAll("[\\s-]+", " ")), words);
  }

  /** The forces whose areas alone make up these words: {@code Devon and Cornwall}. */
  public List<Named> areas(String text, Span within) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = areaNames.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      String code = Objects.requireNonNull(areas.get(plain(matcher.group())));
      found.add(new Named(new Span(matcher.start(), matcher.end()), code, true));
    }
    return found;
  }

  /** An area before "and", the word for police being that of the name that follows. */
  private List<Named> sharing(String text, Span before) {
    List<Named> areas = areas(text, before);
    if (areas.isEmpty()) {
      return List.of();
    }
    Named last = areas.getLast();
    String between = text.substring(last.span().end(), before.end());
    return between.strip().matches("and|&") ? List.of(last) : List.of();
  }

  private static int end(List<Named> found, Span within) {
    return found.isEmpty() ? within.start() : found.getLast().span().end();
  }

  private void add(String code, String name) {
    String plain = plain(name);
    Matcher suffix = SUFFIX.matcher(plain);
    if (suffix.find()) {
      String area = plain.substring(0, suffix.start());
      areas.putIfAbsent(area, code);
      SUFFIXES.forEach(each -> codes.putIfAbsent(area + each, code));
    } else if (name.startsWith("the ")) {
      shortForms.putIfAbsent(name, code);
      shortForms.putIfAbsent("T" + name.substring(1), code);
    } else if (plain.matches("[a-z]+( & [a-z]+)?")) {
      shortForms.putIfAbsent(name, code);
    } else if (plain.contains(" ")) {
      codes.putIfAbsent(plain, code);
    }
  }

  private static String anyOf(Map<String, String> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(ForceNames::pattern)
        .collect(joining("|"));
  }

  private static String pattern(String name) {
    return Stream.of(name.split(" "))
        .map(word -> word.equals("and") ? "(?:and|&)" : Pattern.quote(word))
        .collect(joining("[\\s-]+"));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[\\s-]+", " ");
  }
}
