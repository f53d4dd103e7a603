package org.oversightgraph.graph.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** A publication's title, as it is compared with others: its words alone, in lower case. */
public record Heading(String text) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SEVERAL =
      Pattern.compile("(iopc )?(learning )?recommendations?( .*)?");

  public static Heading of(String title) {
    return new Heading(NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
  }

  /** Whether it tells one case from another; recommendations of a month share theirs. */
  public boolean tells() {
    return !text.isEmpty() && !SEVERAL.matcher(text).matches();
  }
}
