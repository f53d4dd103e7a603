package org.oversightgraph.graph.identity;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.oversightgraph.fact.Ref;

/**
 * Gives everything its id: the kind, and an HMAC-SHA-256 of what identifies the thing, under a key
 * that stays outside the database. The same thing has the same id whenever and wherever it is
 * loaded with the same key.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int HEX_DIGITS = 24;

  private final SecretKeySpec key;

  /** Pseudonyms under a secret key. */
  public Pseudonyms(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The id of what a fact is about; entries of code lists keep their code. */
  public String id(Ref ref) {
    String prefix = ref.kind().prefix();
    return ref.kind().coded()
        ? prefix + ":" + ref.identity().getFirst()
        : id(prefix, ref.identity());
  }

  /** The id of something that no fact names by itself, such as a claim. */
  public String id(String prefix, List<String> identity) {
    return prefix + ":" + hash(prefix, identity).substring(0, HEX_DIGITS);
  }

  /** Tells two keys apart without giving either away. */
  public String fingerprint() {
    return hash("key fingerprint", List.of());
  }

  private String hash(String prefix, List<String> identity) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(prefix.getBytes(StandardCharsets.UTF_8));
      for (String part : identity) {
        mac.update((byte) 0);
        mac.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (NoSuchAlgorithmException | InvalidKeyException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
