package org.oversightgraph.source.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes the publication out of an HTML page: its words line by line, and what the page declares.
 */
public final class Html {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,30})");
  private static final Pattern HEADER =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([a-z0-9_:.-]{2,30})");
  private static final int HEAD = 4096;
  private static final int MAX_TAGS = 500_000;
  private static final int MAX_DEPTH = 250;
  private static final String REMEDY = "give the words of the publication as a text";

  private Html() {}

  /**
   * The publication on a page.
   *
   * @param contentType what the server said of the encoding, if one was asked
   * @throws Unusable if the page cannot be read
   */
  public static Draft of(byte[] bytes, @Nullable String contentType) {
    return of(characters(bytes, contentType));
  }

  /**
   * The publication on a page.
   *
   * @throws Unusable if the page cannot be read
   */
  public static Draft of(String markup) {
    refuseBomb(markup);
    Document page = Jsoup.parse(markup);
    page.traverse(Html::refuseBomb);
    Declared declared = Declared.of(page);
    String text = Lines.of(Trimmed.of(page));
    String title = declared.title();
    boolean shown = title == null || text.lines().anyMatch(line -> line.strip().equals(title));
    return new Draft(
        shown ? text : title + "\n\n" + text, title, declared.publisher(), declared.published());
  }

  private static String characters(byte[] bytes, @Nullable String contentType) {
    Charset charset =
        named(HEADER, contentType == null ? "" : contentType)
            .or(() -> named(DECLARED, Characters.head(head(bytes))))
            .orElse(StandardCharsets.UTF_8);
    boolean detect = charset.name().startsWith("UTF-");
    return detect ? Characters.of(bytes) : new String(bytes, charset);
  }

  private static void refuseBomb(String markup) {
    if (markup.chars().filter(each -> each == '<').count() > MAX_TAGS) {
      throw new Unusable("has more than %,d tags".formatted(MAX_TAGS), REMEDY);
    }
  }

  private static void refuseBomb(Node node, int depth) {
    if (depth > MAX_DEPTH) {
      throw new Unusable("nests its tags more than %d deep".formatted(MAX_DEPTH), REMEDY);
    }
  }

  private static byte[] head(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
  }

  private static Optional<Charset> named(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    try {
      return found.find()
          ? Optional.of(browsers(Charset.forName(found.group(1))))
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** As browsers do, Latin-1 and ASCII are read as Windows-1252. */
  private static Charset browsers(Charset declared) {
    boolean latin =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return latin ? Charset.forName("windows-1252") : declared;
  }
}
