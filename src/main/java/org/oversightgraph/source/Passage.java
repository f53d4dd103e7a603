package org.oversightgraph.source;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in a publication that says something: a range of characters of the stored text, or,
 * where only a citation is held, a paragraph counted from 1 with the title as the first.
 */
public record Passage(
    SourceDocument document,
    @Nullable Integer paragraph,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String text) {

  /** What follows the {@code #} of a citation. */
  public static final Pattern FRAGMENT =
      Pattern.compile("paragraph=([1-9][0-9]{0,5})|char=([0-9]{1,9}),([0-9]{1,9})");

  /** The passage of a document that a fragment names: {@code paragraph=3} or {@code char=0,90}. */
  public static Passage of(SourceDocument document, String fragment) {
    Matcher found = FRAGMENT.matcher(fragment);
    if (!found.matches()) {
      throw new IllegalArgumentException("no passage is named by '" + fragment + "'");
    }
    Integer start = number(found.group(2));
    Integer end = number(found.group(3));
    return start == null || end == null
        ? new Passage(document, number(found.group(1)), null, null, null)
        : of(document, new Span(start, end));
  }

  /** The passage in a range of characters, with its words where they are at hand. */
  public static Passage of(SourceDocument document, Span span) {
    String text = document.text();
    if (text != null && span.end() > text.length()) {
      throw new IllegalArgumentException(
          "%s ends before character %d".formatted(document.title(), span.end()));
    }
    String words = text == null ? null : span.of(text);
    return new Passage(document, null, span.start(), span.end(), words);
  }

  /** The document's id with a text fragment as in RFC 5147. */
  public String id() {
    String fragment = paragraph == null ? "char=" + start + "," + end : "paragraph=" + paragraph;
    return document.id() + "#" + fragment;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passage passage && passage.id().equals(id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id());
  }
}
