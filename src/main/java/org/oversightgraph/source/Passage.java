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
    return new Passage(
        document, number(found.group(1)), number(found.group(2)), number(found.group(3)), null);
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
