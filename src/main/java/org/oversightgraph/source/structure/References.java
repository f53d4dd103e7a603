package org.oversightgraph.source.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.source.Section;

/**
 * The oversight body's case references, a year and six digits. A hyphen for the stroke and spaces
 * around it are put right under the heading; a number with a digit too few or too many is left.
 */
final class References {

  private static final Pattern LISTED =
      Pattern.compile("(?<![0-9/])((?:19|20)[0-9]{2}) ?[/\\\\-] ?([0-9]{6})(?![0-9/])");
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?i)\\b(?:reference|ref)\\b[^0-9\\n]{0,20}((?:19|20)[0-9]{2})/([0-9]{6})(?![0-9/])");

  private References() {}

  /** Those under the heading for them, else those which a line calls so. */
  static List<String> of(String text, List<Section> sections) {
    Set<String> found = new LinkedHashSet<>();
    for (Section section : sections) {
      if (section.kind() == Section.Kind.REFERENCE) {
        collect(LISTED.matcher(section.span().of(text)), found);
      }
    }
    if (found.isEmpty()) {
      collect(MENTIONED.matcher(text), found);
    }
    return List.copyOf(found);
  }

  /** Whether a line holds a reference and little else. */
  static boolean fill(String line) {
    return line.length() <= 80 && LISTED.matcher(line).find();
  }

  private static void collect(Matcher matcher, Set<String> found) {
    while (matcher.find()) {
      found.add(matcher.group(1) + "/" + matcher.group(2));
    }
  }
}
