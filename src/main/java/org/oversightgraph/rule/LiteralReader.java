package org.oversightgraph.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression for the words without which it cannot match. */
final class LiteralReader {

  private static final Set<String> UNKNOWN = Set.of("");
  private static final int MOST = 40;

  private final String pattern;
  private int at;

  LiteralReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * What a part of the pattern matches.
   *
   * @param exact all that it can match, if that is a short list of words
   * @param needed words of which one must be there; the empty word if there need be none
   */
  private record Part(@Nullable Set<String> exact, Set<String> needed) {

    static final Part ANYTHING = new Part(null, UNKNOWN);
    static final Part NO_WIDTH = new Part(UNKNOWN, UNKNOWN);
  }

  Set<String> read() {
    return choice().needed();
  }

  private Part choice() {
    Set<String> needed = new LinkedHashSet<>();
    Set<String> exact = new LinkedHashSet<>();
    boolean known = true;
    do {
      Part part = sequence();
      needed.addAll(part.needed());
      if (part.exact() == null) {
        known = false;
      } else {
        exact.addAll(part.exact());
      }
    } while (taken('|'));
    return new Part(known && exact.size() <= MOST ? exact : null, needed);
  }

  private Part sequence() {
    List<Set<String>> options = new ArrayList<>();
    Set<String> run = UNKNOWN;
    boolean whole = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Part part = atom();
      boolean optional = optional();
      boolean repeated = !optional && repeated();
      Set<String> longer = part.exact() == null || optional ? null : joined(run, part.exact());
      if (longer == null) {
        options.add(run);
        options.add(optional ? UNKNOWN : part.needed());
        run = UNKNOWN;
        whole = false;
      } else if (repeated) {
        options.add(longer);
        run = UNKNOWN;
        whole = false;
      } else {
        run = longer;
      }
    }
    options.add(run);
    return new Part(whole ? run : null, best(options));
  }

  /** The words that tell most: the longest, and the fewest of those. */
  private static Set<String> best(List<Set<String>> options) {
    return options.stream()
        .max(
            Comparator.<Set<String>>comparingInt(
                    words -> words.stream().mapToInt(String::length).min().orElse(0))
                .thenComparing(words -> -words.size()))
        .orElse(UNKNOWN);
  }

  private static @Nullable Set<String> joined(Set<String> some, Set<String> more) {
    if (some.size() * more.size() > MOST) {
      return null;
    }
    Set<String> joined = new LinkedHashSet<>();
    some.forEach(one -> more.forEach(other -> joined.add(one + other)));
    return joined;
  }

  private Part atom() {
    char next = pattern.charAt(at++);
    return switch (next) {
      case '\\' -> escaped(pattern.charAt(at++));
      case '[' -> letters();
      case '(' -> group();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.NO_WIDTH;
      default -> word(next);
    };
  }

  private static Part word(char letter) {
    Set<String> one = Set.of(String.valueOf(Character.toLowerCase(letter)));
    return new Part(one, one);
  }

  private static Part escaped(char letter) {
    if (letter == 'b') {
      return Part.NO_WIDTH;
    }
    return Character.isLetterOrDigit(letter) ? Part.ANYTHING : word(letter);
  }

  private Part letters() {
    for (int depth = 1; depth > 0; at++) {
      switch (pattern.charAt(at)) {
        case '\\' -> at++;
        case '[' -> depth++;
        case ']' -> depth--;
        default -> {}
      }
    }
    return Part.ANYTHING;
  }

  private Part group() {
    boolean aside = false;
    if (taken('?')) {
      aside = pattern.startsWith("<=", at) || pattern.startsWith("<!", at);
      int open = at;
      while (":=!>)".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      aside |= at == open && pattern.charAt(at) != ':' && pattern.charAt(at) != '>';
      if (pattern.charAt(at++) == ')') {
        return Part.NO_WIDTH;
      }
    }
    Part inside = choice();
    at++;
    return aside ? Part.NO_WIDTH : inside;
  }

  private boolean optional() {
    boolean optional = taken('?') || taken('*') || pattern.startsWith("{0,", at);
    if (optional) {
      skipQuantifier();
    }
    return optional;
  }

  private boolean repeated() {
    boolean repeated = taken('+') || at < pattern.length() && pattern.charAt(at) == '{';
    if (repeated) {
      skipQuantifier();
    }
    return repeated;
  }

  private void skipQuantifier() {
    if (at < pattern.length() && pattern.charAt(at) == '{') {
      at = pattern.indexOf('}', at) + 1;
    }
    if (!taken('?')) {
      taken('+');
    }
  }

  private boolean taken(char letter) {
    boolean there = at < pattern.length() && pattern.charAt(at) == letter;
    if (there) {
      at++;
    }
    return there;
  }
}
