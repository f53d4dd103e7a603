package org.oversightgraph.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A publication. Its id is the SHA-256 of its stored text, or, where only a citation is held, of
 * publisher, title and date.
 *
 * @param origin what stays the same when the publisher changes the text: a hash of its address,
 *     else of its title, or the name of its file, with its references, else of the words of a
 *     recommendation, any of which may hold somebody's name; null where only a citation is held
 * @param text the stored text, with names masked; null where it is not at hand
 */
public record SourceDocument(
    String id,
    String title,
    String publisher,
    DocumentKind kind,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String origin,
    @Nullable String text) {

  /** A publication whose words are held. */
  public static SourceDocument held(
      String title,
      String publisher,
      DocumentKind kind,
      @Nullable String url,
      @Nullable LocalDate published,
      String origin,
      String text) {
    return new SourceDocument(
        sha256(text), title, publisher, kind, url, published, sha256(origin), text);
  }

  /** A publication that is cited without holding its words. */
  public static SourceDocument cited(
      String title,
      String publisher,
      DocumentKind kind,
      @Nullable String url,
      @Nullable LocalDate published) {
    String citation = String.join("\n", publisher, title, Objects.toString(published, ""));
    return new SourceDocument(sha256(citation), title, publisher, kind, url, published, null, null);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
