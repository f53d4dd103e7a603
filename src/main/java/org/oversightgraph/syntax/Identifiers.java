package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows what stands for a name where names are not given: a mask ("[name]"), a letter or number
 * after a rank or role ("Officer A", "PCs B and C", "PC 3").
 */
final class Identifiers {

  private static final String MASK = "[name]";

  private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}\\d{0,2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*");

  private static final Set<String> BEARERS =
      Set.of(
          "officer",
          "officers",
          "constable",
          "constables",
          "sergeant",
          "sergeants",
          "inspector",
          "inspectors",
          "superintendent",
          "superintendents",
          "pc",
          "pcs",
          "ps",
          "pss",
          "dc",
          "dcs",
          "ds",
          "di",
          "dci",
          "pcso",
          "pcsos",
          "sgt",
          "insp",
          "supt",
          "detective",
          "witness",
          "witnesses",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "complainant",
          "person",
          "man",
          "woman",
          "child",
          "victim",
          "subject",
          "handler",
          "nurse");

  private static final Set<String> JOINTS = Set.of("and", "or", "&", ",");

  private Identifiers() {}

  static boolean isMask(String form) {
    return form.equals(MASK);
  }

  static List<Word> marked(List<Word> words) {
    List<Word> marked = new ArrayList<>(words);
    for (int i = 1; i < marked.size(); i++) {
      if (identifies(marked, i)) {
        marked.set(i, Word.identifier(marked.get(i).span()));
      }
    }
    return List.copyOf(marked);
  }

  private static boolean identifies(List<Word> words, int at) {
    String form = words.get(at).form();
    Word before = words.get(at - 1);
    boolean letter = LETTER.matcher(form).matches() && !form.equals("I") && !isBearer(form);
    if (isBearer(before.form())) {
      return letter
          || (NUMBER.matcher(form).matches() && CAPITALISED.matcher(before.form()).matches());
    }
    boolean joined = at > 1 && JOINTS.contains(before.form()) && words.get(at - 2).identifier();
    return joined && letter && form.length() == 1;
  }

  private static boolean isBearer(String form) {
    return BEARERS.contains(form.toLowerCase(Locale.ROOT));
  }
}
