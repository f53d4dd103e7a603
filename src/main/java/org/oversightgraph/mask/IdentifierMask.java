package org.oversightgraph.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replaces what identifies a person by its shape: addresses of mail, telephone and collar numbers,
 * days of birth and ages, postal addresses, vehicle registrations, handles. Each becomes a mask
 * that says what stood there; references, money and days of events stay.
 */
final class IdentifierMask {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String DAY =
      "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
          + MONTH
          + ",? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";
  private static final String RANK =
      "(?:[WD]?P?C|[WD]?PS|[WD]?Sgt|[WD]S|[WD]I|Pc|Ps|Dc|Ds|Insp|PCSO|Constable|Sergeant|Inspector"
          + "|[Oo]fficer)";
  private static final String COLLAR = "\\(?[A-Z]{0,2}\\d{3,6}[A-Z]{0,2}\\b\\)?";
  private static final String YEARS =
      "\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ][a-z]{3,5})?|[a-z]{3,5}teen"
          + "|ten|eleven|twelve";
  private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b";

  private final List<Shape> shapes = new ArrayList<>();

  private record Shape(Pattern pattern, String mask, String kind) {}

  IdentifierMask() {
    contacts();
    numbers();
    ages();
    homes();
    cars();
  }

  private void contacts() {
    shape(
        "(?<![\\w.+%-])[\\w.+%-]{0,64}(?:\\[name])?[\\w.+%-]{0,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}",
        "[email]", "an e-mail address");
    shape(
        "(?<site>\\b(?:twitter|instagram|facebook|tiktok|snapchat|linkedin|threads|x)\\.com/(?:in/|add/)?)"
            + "@?\\w[\\w.-]{2,}",
        "${site}[handle]",
        "a social media handle");
    shape("(?<![\\w@./])@[A-Za-z_]\\w{2,}", "[handle]", "a social media handle");
    shape(
        "(?<![\\w/.,-])(?:(?:\\+|00)44 ?(?:\\(0\\) ?)?|0|\\(0(?=\\d{2,4}\\) ?\\d))"
            + "(?:\\d[ )-]{0,2}){8,9}\\d(?![\\w/])",
        "[telephone]",
        "a telephone number");
  }

  private void numbers() {
    shape(
        "\\b(?<rank>" + RANK + ") " + COLLAR + "(?! (?:hours|people|times)| ?(?:[%/]|am\\b|pm\\b))",
        "${rank} [number]",
        "a collar number");
    shape(
        "(?<rank>\\b" + RANK + " \\[name],? )" + COLLAR + "(?=[,.;) ]|$)",
        "${rank}[number]",
        "a collar number");
    shape(
        "\\b(?<label>(?i:collar|warrant|shoulder|badge|force) (?i:numbers?|no\\.?)(?: (?:is|was|of))?:?) "
            + COLLAR,
        "${label} [number]",
        "a collar number");
  }

  private void ages() {
    String birth = "(?:" + DAY + "|(?:" + MONTH + " )?(?:19|20)\\d{2})\\b";
    shape("(?<born>\\b(?i:born)(?: on| in)?) " + birth, "${born} [date]", "a date of birth");
    shape(
        "(?<born>\\b(?i:d\\.?o\\.?b\\b\\.?|date of birth|birth date|birthday)(?: is| was| of)?:?) "
            + DAY,
        "${born} [date]",
        "a date of birth");
    shape("(?<of>\\[name],? )[\\[(]" + DAY + "[\\])]", "${of}[date]", "a date of birth");
    shape("(?<who>\\[name],? (?:who (?:is|was) )?)(?:aged )?\\d{2}(?=,)", "${who}[age]", "an age");
    shape("(?<who>\\[name] )\\(\\d{2}\\)", "${who}[age]", "an age");
    shape(
        "(?<aged>\\b[Aa]ged) (?:" + YEARS + ")\\b(?! (?:or|and) (?:over|under))",
        "${aged} [age]",
        "an age");
    shape(
        "\\b(?:"
            + YEARS
            + ")(?<old>[- ]years?[- ]old)\\b(?! (?:car|van|vehicle|building|case|policy|phone))",
        "[age]${old}",
        "an age");
  }

  private void homes() {
    shape(
        "\\b(?!(?:19|20)\\d{2} )(?:(?i:flat|apartment|unit) \\d{1,3}[a-z]?,? )?\\d{1,4}[a-zA-Z]?,? (?:[A-Z][a-z’']+ ){1,3}"
            + "(?:Street|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Crescent|Terrace|Gardens|Court|Grove"
            + "|Place|Mews|Walk|Row|Rise|Square|Hill)\\b(?:, [A-Z][a-z]+){0,2}(?:,? "
            + POSTCODE
            + ")?",
        "[address]",
        "a postal address");
    shape("\\b" + POSTCODE, "[postcode]", "a postcode");
  }

  private void cars() {
    shape("\\b[A-Z]{2}\\d{2} ?[A-Z]{3}\\b", "[registration]", "a vehicle registration");
    shape("\\b[C-LN-Y]\\d{1,3} [A-Z]{3}\\b", "[registration]", "a vehicle registration");
    shape(
        "(?<plate>\\b(?i:registration|registered|index|number plate)(?: (?i:number|mark|plate))?:? )"
            + "(?=[A-Z0-9 ]{0,7}\\d)[A-Z0-9]{1,4} ?[A-Z0-9]{1,4}\\b",
        "${plate}[registration]",
        "a vehicle registration");
  }

  private void shape(String pattern, String mask, String kind) {
    shapes.add(new Shape(Pattern.compile(pattern), mask, kind));
  }

  /** The text without such identifiers; masking once more changes nothing. */
  String mask(String text) {
    String masked = text;
    for (Shape shape : shapes) {
      masked = shape.pattern().matcher(masked).replaceAll(shape.mask());
    }
    return masked;
  }

  /** What kind of identifier the text holds, with its article. */
  Optional<String> kindIn(String text) {
    return shapes.stream()
        .filter(shape -> shape.pattern().matcher(text).find())
        .map(Shape::kind)
        .findFirst();
  }
}
