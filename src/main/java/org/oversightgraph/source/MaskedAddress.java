package org.oversightgraph.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The address of a publication without the names of its text, and without those that the address
 * alone says: a site often makes its addresses of its headings.
 */
public final class MaskedAddress {

  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}|\\p{M}|%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f])+)+");
  private static final Pattern HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*");
  private static final Pattern SEGMENT = Pattern.compile("[^/?&#=]+");
  private static final Pattern OWNING = Pattern.compile("[’'].*$");
  private static final Pattern SEPARATORS = Pattern.compile("(?:[-_+.,]|%20)+");
  private static final String MASK = "x";

  private final String path;
  private final List<MatchResult> words;
  private final Set<String> kept;
  private final BitSet names = new BitSet();

  private MaskedAddress(String path, String text) {
    this.path = path;
    this.kept = Set.copyOf(LostWords.words(text));
    this.words = WORD.matcher(path).results().toList();
  }

  /**
   * The address, with a mask for each word of a name.
   *
   * @param own the text before masking
   * @param masked the text after masking: what it has lost was part of a name
   * @param mask what masks the names in a text
   */
  public static String of(String address, String own, String masked, UnaryOperator<String> mask) {
    Matcher host = HOST.matcher(address);
    int from = host.find() ? host.end() : 0;
    MaskedAddress rest = new MaskedAddress(address.substring(from), masked);
    rest.findNamesOf(LostWords.of(own, masked));
    SEGMENT.matcher(rest.path).results().forEach(segment -> rest.findNamesIn(segment, mask));
    return address.substring(0, from) + rest.masked();
  }

  private void findNamesOf(LostWords lost) {
    for (int i = 0; i < words.size(); i++) {
      if (lost.holds(plain(i))) {
        names.set(i);
      }
      if (i > 0 && lost.holds(plain(i - 1), plain(i))) {
        names.set(i - 1, i + 1);
      }
    }
  }

  /** What is a name when a part of the address is read as a heading. */
  private void findNamesIn(MatchResult segment, UnaryOperator<String> mask) {
    List<Integer> parts =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).start() >= segment.start())
            .filter(i -> words.get(i).end() <= segment.end())
            .boxed()
            .toList();
    String heading = heading(segment, parts);
    LostWords lost = LostWords.of(heading, mask.apply(heading));
    for (int i : parts) {
      if (lost.holds(plain(i)) && !kept.contains(plain(i))) {
        names.set(i);
      }
    }
  }

  /** The words with capitals and the numbers, with spaces between them. */
  private String heading(MatchResult segment, List<Integer> parts) {
    StringBuilder heading = new StringBuilder();
    int from = segment.start();
    for (int i : parts) {
      heading.append(path, from, words.get(i).start()).append(capital(i));
      from = words.get(i).end();
    }
    return SEPARATORS.matcher(heading.append(path, from, segment.end())).replaceAll(" ");
  }

  private String masked() {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (int i = names.nextSetBit(0); i >= 0; i = names.nextSetBit(i + 1)) {
      masked.append(path, from, words.get(i).start()).append(MASK);
      from = words.get(i).end();
    }
    return masked.append(path.substring(from)).toString();
  }

  private String plain(int index) {
    return OWNING.matcher(LostWords.folded(decoded(index))).replaceFirst("");
  }

  private String capital(int index) {
    String word = decoded(index);
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String decoded(int index) {
    String word = words.get(index).group();
    try {
      return URLDecoder.decode(word, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return word;
    }
  }
}
