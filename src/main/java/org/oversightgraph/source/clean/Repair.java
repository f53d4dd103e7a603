package org.oversightgraph.source.clean;

import java.util.regex.Pattern;

/** Puts right what is plainly broken in a text: its characters, its spaces and its lines. */
public final class Repair {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\f\\u000B\\u2028\\u2029]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F\\u00AD\\u200B-\\u200F\\u202A-\\u202E"
              + "\\u2060-\\u206F\\uD800-\\uDFFF\\uFEFF\\uFFF9-\\uFFFB]");
  private static final Pattern WIDE_SPACE =
      Pattern.compile("[\\t\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
  private static final Pattern TRAILING = Pattern.compile("(?dm)(?<! ) ++$");
  private static final Pattern GAP = Pattern.compile("\\n{3,}");
  private static final Pattern GLUED =
      Pattern.compile("(?dm)^( *+[0-9]{4}/[0-9]{6})(?=[A-Z][a-z])");
  private static final String SOUND = "\n’‘“”–—…•£é";
  private static final int ROUNDS = 5;

  private Repair() {}

  /** The repaired text; repairing it again changes nothing. */
  public static String of(String text) {
    String before = text;
    for (int round = 0; round < ROUNDS; round++) {
      String after = once(before);
      if (after.equals(before)) {
        break;
      }
      before = after;
    }
    return before;
  }

  private static String once(String text) {
    String repaired = text.chars().allMatch(Repair::isSound) ? text : characters(text);
    repaired = TRAILING.matcher(repaired).replaceAll("");
    repaired = GLUED.matcher(repaired).replaceAll("$1\n");
    return GAP.matcher(repaired).replaceAll("\n\n").strip();
  }

  private static String characters(String text) {
    String repaired = LINE_END.matcher(Mojibake.repaired(text)).replaceAll("\n");
    repaired = UNSEEN.matcher(repaired).replaceAll("");
    return WIDE_SPACE.matcher(repaired).replaceAll(" ");
  }

  /** Whether a character needs no second look: ASCII that is seen, and what English texts use. */
  private static boolean isSound(int character) {
    return character >= ' ' && character <= '~' || SOUND.indexOf(character) >= 0;
  }
}
