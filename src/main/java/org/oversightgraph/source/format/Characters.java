package org.oversightgraph.source.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters that bytes stand for: UTF-8, UTF-16, or else Windows-1252. */
public final class Characters {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 20_000;

  private Characters() {}

  /**
   * The characters of a text, without a mark of their order.
   *
   * @throws Unusable if the bytes are no text
   */
  public static String of(byte[] bytes) {
    String text = withMark(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The beginning of a file, read so that marks and tags can be told. */
  static String head(byte[] bytes) {
    Charset wide = utf16(bytes);
    String head = new String(bytes, wide == null ? StandardCharsets.ISO_8859_1 : wide);
    return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)", "");
  }

  private static String withMark(byte[] bytes) {
    Charset wide = utf16(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    if (controls(bytes) > bytes.length / 100 + 2) {
      throw new Unusable(
          "is a binary file of a kind that is not read",
          "give a text, an HTML page, a PDF or a file of pages in JSON Lines");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notAllOfIt) {
      String damaged = new String(bytes, StandardCharsets.UTF_8);
      return mostly(damaged) ? damaged : new String(bytes, WINDOWS_1252);
    }
  }

  /** Whether a text has more characters beyond ASCII than places that are no UTF-8. */
  private static boolean mostly(String utf8) {
    long broken = utf8.chars().filter(each -> each == '\uFFFD').count();
    long wide = utf8.chars().filter(each -> each > 0x7F).count() - broken;
    return wide > broken;
  }

  /** UTF-16 by its mark, or by the noughts that every second byte of an English text is. */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int[] noughts = new int[2];
    for (int i = 0; i < length; i++) {
      noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (Math.max(noughts[0], noughts[1]) * 5 < length * 2 || length < 8) {
      return null;
    }
    if (Math.min(noughts[0], noughts[1]) * 20 > length) {
      return null;
    }
    return noughts[0] > noughts[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static int controls(byte[] bytes) {
    int controls = 0;
    for (byte each : bytes) {
      boolean space = each == '\n' || each == '\r' || each == '\t' || each == '\f';
      controls += each >= 0 && each < ' ' && !space ? 1 : 0;
    }
    return controls;
  }

  /**
   * Refuses a text with hardly a Latin letter, as one read in a wrong encoding has.
   *
   * @throws Unusable if it is one
   */
  public static void requireWords(String text) {
    long sample = text.chars().limit(SAMPLE).filter(each -> each > ' ').count();
    long letters = text.chars().limit(SAMPLE).filter(Characters::isLatinLetter).count();
    if (sample > 100 && letters * 2 < sample) {
      throw new Unusable(
          "holds hardly a word, or is in an encoding that is not known",
          "save it as UTF-8 and give it again");
    }
  }

  private static boolean isLatinLetter(int each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
  }
}
