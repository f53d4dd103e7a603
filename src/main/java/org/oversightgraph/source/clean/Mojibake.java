package org.oversightgraph.source.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that were read in the wrong encoding: UTF-8 taken for Windows-1252, and the like. */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String FOLLOWS =
      "[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC"
          + "\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A"
          + "\\u20AC\\u2122]";
  private static final Pattern TAKEN_WRONGLY =
      Pattern.compile("[\\u00C2\\u00C3]" + FOLLOWS + "|[\\u00E2\\u00EF]" + FOLLOWS + "{2}");
  private static final Pattern CUT_QUOTE =
      Pattern.compile("\\u00E2\\u20AC(?:[\\u009D\\uFFFD]|(?=[\\s.,;:!?)]|$))");
  private static final Pattern CONTROL = Pattern.compile("[\\u0080-\\u009F]");
  private static final int TIMES = 3;

  private Mojibake() {}

  /** The text with such characters put right, also where it happened several times. */
  static String repaired(String text) {
    String before = text;
    for (int time = 0; time < TIMES; time++) {
      String after = CUT_QUOTE.matcher(before).replaceAll("\u201D");
      after = TAKEN_WRONGLY.matcher(after).replaceAll(Mojibake::meant);
      if (after.equals(before)) {
        break;
      }
      before = after;
    }
    return CONTROL.matcher(before).replaceAll(Mojibake::windows);
  }

  private static String meant(MatchResult found) {
    String words = found.group();
    try {
      ByteBuffer bytes = ByteBuffer.allocate(words.length());
      for (int i = 0; i < words.length(); i++) {
        bytes.put(oneByte(words.charAt(i)));
      }
      return Matcher.quoteReplacement(
          StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException asItIs) {
      return Matcher.quoteReplacement(words);
    }
  }

  private static byte oneByte(char character) throws CharacterCodingException {
    return character <= 0xFF
        ? (byte) character
        : WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {character})).get();
  }

  /** The character that a control code is in Windows-1252; nothing where it is none. */
  private static String windows(MatchResult found) {
    String meant = new String(new byte[] {(byte) found.group().charAt(0)}, WINDOWS_1252);
    return meant.equals("\uFFFD") ? "" : Matcher.quoteReplacement(meant);
  }
}
