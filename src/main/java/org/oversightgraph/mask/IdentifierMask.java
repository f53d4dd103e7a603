package org.oversightgraph.mask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Replaces what identifies a person by its shape: addresses of mail, telephone and collar numbers,
 * days of birth and ages, postal addresses, vehicle registrations, handles. Each becomes a mask
 * that says what stood there; references, money and days of events stay.
 */
final class IdentifierMask {

  private static final String DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September"
          + "|October|November|December),? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";

  private final Map<Pattern, String> shapes = new LinkedHashMap<>();

  IdentifierMask() {
    shape(
        "(?<![\\w.+%-])[\\w.+%-]{0,64}(?:\\[name])?[\\w.+%-]{0,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}",
        "[email]");
    shape("(?<![\\w@./])@[A-Za-z_]\\w{2,}", "[handle]");
    shape("(?<![\\w/.,-])(?:\\+44 ?|0)(?:\\d[ -]?){8,9}\\d(?![\\w/])", "[telephone]");
    shape(
        "\\b(?<rank>(?:[WD]?P?C|[WD]?PS|[WD]?Sgt|[WD]S|[WD]I|Pc|Ps|Insp|PCSO|Constable|Sergeant|Inspector)"
            + "|collar number|warrant number|shoulder number) \\d{3,6}\\b(?! (?:hours|people|times))",
        "${rank} [number]");
    shape("(?<born>\\b(?i:born)(?: on| in)?) " + DAY, "${born} [date]");
    shape("(?<of>\\[name],? )[\\[(]" + DAY + "[\\])]", "${of}[date]");
    shape("(?<who>\\[name],? (?:who (?:is|was) )?)(?:aged )?\\d{2}(?=,)", "${who}[age]");
    shape("(?<aged>\\baged) \\d{1,3}\\b(?! (?:or|and) (?:over|under))", "${aged} [age]");
    shape(
        "\\b\\d{1,4}[a-z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent"
            + "|Terrace|Gardens|Court|Grove|Place)\\b(?:, [A-Z][a-z]+)?(?: [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})?",
        "[address]");
    shape("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b", "[postcode]");
    shape("\\b[A-Z]{2}\\d{2} ?[A-Z]{3}\\b", "[registration]");
  }

  private void shape(String pattern, String mask) {
    shapes.put(Pattern.compile(pattern), mask);
  }

  /** The text without such identifiers; masking once more changes nothing. */
  String mask(String text) {
    String masked = text;
    for (Map.Entry<Pattern, String> shape : shapes.entrySet()) {
      masked = shape.getKey().matcher(masked).replaceAll(shape.getValue());
    }
    return masked;
  }
}
