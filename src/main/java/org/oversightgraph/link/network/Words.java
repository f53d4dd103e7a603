package org.oversightgraph.link.network;

import java.util.Locale;

/** Codes as words. */
final class Words {

  private Words() {}

  static String of(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
