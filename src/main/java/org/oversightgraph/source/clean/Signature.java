package org.oversightgraph.source.clean;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The note in which a paper or a site says what it is, under its name. */
public final class Signature {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NOTE = 2000;
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          " is an? [^.]{0,60}\\b(?:website|newspaper|magazine|publication|news organisation)\\b.*",
          Pattern.DOTALL);

  private Signature() {}

  /** Which line has the name; the note is the next. */
  public static OptionalInt in(List<String> lines) {
    for (int i = lines.size() - 2; i >= 0; i--) {
      String name = lines.get(i).strip();
      String note = lines.get(i + 1).strip();
      if (!name.isEmpty()
          && name.length() <= LONGEST_NAME
          && note.length() <= LONGEST_NOTE
          && note.startsWith(name)
          && ABOUT_ITSELF.matcher(note.substring(name.length())).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
