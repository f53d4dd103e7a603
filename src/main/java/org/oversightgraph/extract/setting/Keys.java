package org.oversightgraph.extract.setting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.oversightgraph.source.Publication;

/** Keys of a case file that stay the same when the page is read again. */
final class Keys {

  private static final int LONGEST = 60;
  private static final int HASH = 8;

  private Keys() {}

  /** The first reference, else the title and a hash of where the page comes from. */
  static String ofCase(Publication page) {
    if (!page.references().isEmpty()) {
      return slug(page.references().getFirst());
    }
    String slug = slug(page.title());
    String start = slug.substring(0, Math.min(LONGEST, slug.length())).replaceFirst("-$", "");
    String origin = Objects.requireNonNullElse(page.document().origin(), page.document().id());
    return start + "-" + hash(origin);
  }

  /** Lower case, digits and hyphens only. */
  static String slug(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String hash(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH);
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
