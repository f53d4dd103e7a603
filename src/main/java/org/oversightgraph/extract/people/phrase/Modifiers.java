package org.oversightgraph.extract.people.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between a determiner and a word for people: "Northshire Police custody". */
public final class Modifiers {

  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\d&/'’.()-]+)\\s+$");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?i)(?:^|[^\\w’'-])(?:the|an?|this|that|these|those|his|her|their|its|our|another|both|all|any|each"
              + "|every|no|neither|either|several|some|many|other|further|remaining|same|different|additional|pair"
              + " of|number"
              + " of|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|first|second|third|fourth|fifth|sixth|[\\w]+['’]s|\\w+s['’])\\s+$");
  private static final Set<String> USUAL =
      Set.of(
          "police",
          "custody",
          "attending",
          "arresting",
          "responding",
          "response",
          "senior",
          "junior",
          "male",
          "female",
          "uniformed",
          "armed",
          "firearms",
          "traffic",
          "patrol",
          "neighbourhood",
          "investigating",
          "interviewing",
          "supervising",
          "duty",
          "student",
          "trainee",
          "probationary",
          "serving",
          "former",
          "retired",
          "ex-police",
          "ex",
          "off-duty",
          "on-duty",
          "plain-clothed",
          "plainclothes",
          "plain-clothes",
          "civilian",
          "control",
          "room",
          "call",
          "acting",
          "temporary",
          "local",
          "specialist",
          "named",
          "subject",
          "reporting",
          "escorting",
          "searching",
          "radio",
          "dispatch",
          "despatch",
          "contact",
          "emergency",
          "999",
          "101",
          "team",
          "shift",
          "line",
          "tutor",
          "special",
          "divisional",
          "station",
          "frontline",
          "front-line",
          "operational",
          "roads",
          "policing",
          "mounted",
          "dog");
  private static final Set<String> STOP =
      words(
          "the a an this that these those his her their its our my your another both all any each"
              + " every no neither either several some many other others further remaining same"
              + " different additional more new separate one two three four five six seven eight"
              + " nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
              + " nineteen twenty first second third fourth fifth sixth seventh eighth ninth tenth"
              + " most various numerous multiple few half and or but nor if when while where"
              + " whether which who whom whose what why how because as than then so since until"
              + " after before during although though once unless of in on at by for from with"
              + " without to into onto upon about against between among through over under around"
              + " towards toward via per within outside inside near behind including involving"
              + " regarding concerning following despite is are was were be been being am has have"
              + " had having do does did will would shall should can could may might must not only"
              + " also just even still again there here he she they it we you i him them us me told"
              + " saw gave took put led sent met knew left made found let said heard spoke hit"
              + " struck bit ran drove caught got went came out up down off back away advised asked"
              + " informed give gives tell see show help find allow make take man woman boy girl"
              + " child teenager driver passenger mother father person force cctv footage"
              + " containing consisting group chat thirty forty fifty indication opinion view time"
              + " reason incident evidence such");
  private static final Set<String> CALENDAR =
      words(
          "january february march april may june july august september october november december"
              + " monday tuesday wednesday thursday friday saturday sunday iopc ipcc");
  private static final Set<String> PLURALS =
      Set.of("roads", "firearms", "operations", "standards", "services", "communications");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "retired",
          "armed",
          "uniformed",
          "plain-clothed",
          "suspended",
          "trained",
          "authorised",
          "named",
          "clothed",
          "skilled",
          "qualified",
          "based",
          "concerned",
          "injured",
          "experienced",
          "dedicated",
          "identified",
          "involved",
          "convicted",
          "accused",
          "designated",
          "untrained",
          "unnamed",
          "mounted",
          "deployed");

  private static final String SAYS_LITTLE =
      "police|constabulary|services?|staff|named|single|original|main|lone|and|of|&|civilian|designated|subject|attending|responding|relevant|individual|identified"
          + "|involved|concerned|same|local|uniformed|-|.*[()].*";

  private final NamedForces forces;

  public Modifiers(NamedForces forces) {
    this.forces = forces;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Where the words begin that describe the people named at {@code head}. */
  int start(String text, int from, int head) {
    int lax = walk(text, from, head, false);
    return LEADS.matcher(text.substring(from, lax)).find() ? lax : walk(text, from, head, true);
  }

  private static int walk(String text, int from, int head, boolean strict) {
    int start = head;
    boolean upper = false;
    for (int words = 0; words < 7; words++) {
      Matcher before = WORD_BEFORE.matcher(text.substring(from, start));
      if (!before.find()) {
        break;
      }
      String word = before.group(1);
      boolean joins = upper && joins(text, from, from + before.start(1), word);
      if (!joins && !describes(word, strict)) {
        break;
      }
      upper = word.matches("\\(?\\p{Lu}.*") || joins;
      start = from + before.start(1);
    }
    return start;
  }

  private static boolean joins(String text, int from, int at, String word) {
    if (!Set.of("and", "of", "&").contains(word)) {
      return false;
    }
    Matcher before = WORD_BEFORE.matcher(text.substring(from, at));
    return before.find()
        && Character.isUpperCase(before.group(1).charAt(0))
        && !STOP.contains(before.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean describes(String word, boolean strict) {
    if (word.matches("\\([A-Z]{2,}\\)")) {
      return true;
    }
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.matches("999|101")) {
      return true;
    }
    if (STOP.contains(plain) || CALENDAR.contains(plain) || plain.matches("\\d.*|.*['’().].*")) {
      return false;
    }
    if (USUAL.contains(plain) || Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    if (strict || plain.length() < 3) {
      return false;
    }
    boolean verb = plain.endsWith("ed") && !PARTICIPLES.contains(plain);
    boolean plural = plain.matches(".*[^s]s") && !PLURALS.contains(plain);
    return !verb && !plural;
  }

  /** The words that tell people from others of the same kind, without the name of a force. */
  String descriptor(String words, boolean plural) {
    String plain = forces.without(words);
    List<String> kept =
        List.of(plain.strip().split("\\s+")).stream()
            .map(word ->
                word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                    ? word
                    : word.toLowerCase(Locale.ROOT))
            .map(word -> word.startsWith("ex-") || word.equals("ex") ? "former" : word)
            .filter(word -> !word.isEmpty() && !word.matches(SAYS_LITTLE))
            .filter(word -> !plural || !word.matches("male|female"))
            .toList();
    return String.join(" ", kept);
  }
}
