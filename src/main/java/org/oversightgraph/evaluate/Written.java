package org.oversightgraph.evaluate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How items of several parts are written, so that they can be compared. */
public final class Written {

  private Written() {}

  /** Something with what is known of it. */
  public static String pair(String what, String detail) {
    return what + " · " + detail;
  }

  /** Something with how many people it is of. */
  public static String counted(String what, @Nullable Integer count) {
    return what + " × " + (count == null ? "?" : count);
  }

  /** Something with when it was. */
  public static String dated(String what, @Nullable String edtf) {
    return what + " · " + (edtf == null ? "undated" : edtf);
  }

  /** A code of the vocabulary as the gold writes it. */
  public static String code(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
