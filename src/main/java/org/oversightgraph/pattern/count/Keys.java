package org.oversightgraph.pattern.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows or columns that something belongs to, each with of how many of its people it is said.
 */
public record Keys(Map<String, Integer> people) {

  /** The key of what has no other. */
  public static final String NONE_STATED = "NONE_STATED";

  static final Keys EMPTY = new Keys(Map.of());

  private static final Keys NO_OTHER = new Keys(Map.of(NONE_STATED, Size.ALL));

  /** Reads maps with a key and, unless it is said of all, a number of people. */
  static @Nullable Keys read(@Nullable Object keys) {
    if (!(keys instanceof List<?> list)) {
      return null;
    }
    Map<String, Integer> people = new LinkedHashMap<>();
    for (Object each : list) {
      if (each instanceof Map<?, ?> map && map.get("key") instanceof String key) {
        people.put(key, number(map.get("people")));
      }
    }
    return new Keys(people);
  }

  /** As read; empty where there are none. */
  static Keys readOrEmpty(@Nullable Object keys) {
    Keys read = read(keys);
    return read == null ? EMPTY : read;
  }

  /** How many people a number means; where none is given, all. */
  static int number(@Nullable Object people) {
    return people instanceof Number stated && stated.intValue() > 0 ? stated.intValue() : Size.ALL;
  }

  /** With what is said of all of these groups around. */
  Keys with(List<Keys> around) {
    Map<String, Integer> more = new LinkedHashMap<>(people);
    for (Keys whole : around) {
      whole.people.forEach((key, number) -> {
        if (number == Size.ALL) {
          more.put(key, Size.ALL);
        }
      });
    }
    return new Keys(more);
  }

  /** As they are of a group of this size. */
  Keys of(Size size) {
    Map<String, Integer> of = new LinkedHashMap<>();
    people.forEach((key, number) -> of.put(key, size.limit(number)));
    return new Keys(of);
  }

  Keys orNoneStated() {
    return people.isEmpty() ? NO_OTHER : this;
  }

  Set<String> keys() {
    return people.keySet();
  }

  /** Of how many people this is said; 0 if it is not. */
  int people(String key) {
    return people.getOrDefault(key, 0);
  }

  /** Of how many people any of it is said, at least. */
  int any() {
    return people.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
