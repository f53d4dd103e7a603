package org.oversightgraph.extract.conduct.sentence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Keys of entries, made from what they say, so that they stay the same when a page is read again.
 */
public final class Keys {

  private static final int LONGEST = 70;

  private final Set<String> taken = new HashSet<>();

  /** A key that no other entry of the list has. */
  public String of(String what, Collection<String> subjects) {
    String whole = what + "-" + String.join("-", subjects);
    String key = plain(whole);
    if (key.length() > LONGEST) {
      key =
          key.substring(0, LONGEST - 9).replaceFirst("-$", "")
              + "-"
              + Integer.toHexString(whole.hashCode());
    }
    String unique = key;
    for (int more = 2; !taken.add(unique); more++) {
      unique = key + "-" + more;
    }
    return unique;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
