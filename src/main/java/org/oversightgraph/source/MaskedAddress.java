package org.oversightgraph.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The address of a publication without the names that were masked in its text: a site often makes
 * its addresses of its headings.
 */
public final class MaskedAddress {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/]*");
  private static final String MASK = "x";

  private MaskedAddress() {}

  /**
   * The address, with a mask for each word of a name.
   *
   * @param own the text before masking
   * @param masked the text after masking: what it has lost was part of a name
   */
  public static String of(String address, String own, String masked) {
    Set<String> names = words(own);
    names.removeAll(words(masked));
    String host = HOST.matcher(address).results().map(MatchResult::group).findFirst().orElse("");
    String path = address.substring(host.length());
    return host
        + WORD.matcher(path)
            .replaceAll(word -> names.contains(folded(word.group())) ? MASK : word.group());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(folded(word.group())));
    return words;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
