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
 */
public record SourceDocument(
    String id,
    String title,
    String publisher,
    DocumentKind kind,
    @Nullable String url,
    @Nullable LocalDate published) {

  /** A publication that is cited without holding its words. */
  public static SourceDocument cited(
      String title,
      String publisher,
      DocumentKind kind,
      @Nullable String url,
      @Nullable LocalDate published) {
    String citation = String.join("\n", publisher, title, Objects.toString(published, ""));
    return new SourceDocument(sha256(citation), title, publisher, kind, url, published);
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
