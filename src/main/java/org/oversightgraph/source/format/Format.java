package org.oversightgraph.source.format;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The formats that are read, told by what a file holds and, where that may be many, by its name.
 */
public enum Format {
  PDF,
  HTML,
  JSON_LINES,
  TEXT;

  /** How much of a file is enough to tell its format. */
  public static final int HEAD = 8192;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}"
              + "<(?:!doctype html|html|head|body|article|main|div|section|p|h1)\\b.*");

  /** The format of a text that somebody gives. */
  public static Format of(String text) {
    String begins = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
    return MARKUP.matcher(begins).matches() ? HTML : TEXT;
  }

  /** The format of what begins so. */
  public static Format of(String name, byte[] head) {
    String begins = Characters.head(head);
    String words = begins.stripLeading();
    String lower = name.toLowerCase(Locale.ROOT);
    if (begins.substring(0, Math.min(begins.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (words.startsWith("{") && words.contains("\"text\"")) {
      return JSON_LINES;
    }
    boolean page = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    return page || MARKUP.matcher(words).matches() ? HTML : TEXT;
  }
}
