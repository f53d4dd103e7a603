package org.oversightgraph.evaluate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How items of several parts are written, so that they can be compared. */
final class Written {

  private Written() {}

  static String pair(String what, String detail) {
    return what + " · " + detail;
  }

  static String counted(String what, @Nullable Integer count) {
    return what + " × " + (count == null ? "?" : count);
  }

  static String dated(String what, @Nullable String edtf) {
    return what + " · " + (edtf == null ? "undated" : edtf);
  }

  /** A code of the vocabulary as the gold writes it. */
  static String code(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
