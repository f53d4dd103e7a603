package org.oversightgraph.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns patterns as they are written into regular expressions, with their fragments put in. */
final class Fragments {

  static final String TOPIC = "fragments";

  private static final Pattern FRAGMENT =
      Pattern.compile("<([a-z][a-z-]*)>(?<!\\(\\?<[a-z-]{1,60}>)");
  private static final Pattern LINE_BREAK = Pattern.compile("\\h*\\R\\h*");
  private static final Map<String, String> BY_NAME = byName();

  private Fragments() {}

  /**
   * A pattern with its fragments put in.
   *
   * @throws PatternSyntaxException if it is no regular expression, or no fragment has such a name
   */
  static Pattern compile(String pattern) {
    String whole = onOneLine(pattern);
    for (Matcher named = FRAGMENT.matcher(whole); named.find(); named = FRAGMENT.matcher(whole)) {
      String fragment = BY_NAME.get(named.group(1));
      if (fragment == null) {
        throw new PatternSyntaxException("no fragment has this name", named.group(1), 0);
      }
      whole =
          whole.substring(0, named.start()) + "(?:" + fragment + ")" + whole.substring(named.end());
    }
    return Pattern.compile(
        whole.replace(" ", "\\s{1,9}"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String onOneLine(String written) {
    return LINE_BREAK.matcher(written).replaceAll("");
  }

  private static Map<String, String> byName() {
    Map<String, String> fragments = new LinkedHashMap<>();
    RuleFile.read(TOPIC)
        .properties()
        .forEach(each -> fragments.put(each.getKey(), onOneLine(each.getValue().asString())));
    return fragments;
  }
}
