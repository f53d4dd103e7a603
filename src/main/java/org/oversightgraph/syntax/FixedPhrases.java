package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows set phrases whose inside a parser trained on news cannot read: in "a case to answer for
 * gross misconduct was found" it takes "answer" for the verb of the sentence. The parser sees their
 * first word only; the rest is hung onto it afterwards.
 */
final class FixedPhrases {

  private static final Set<String> CASES = Set.of("case", "cases");

  private FixedPhrases() {}

  /** The places of the words that the parser is to see. */
  static List<Integer> seen(List<Word> words) {
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isTo(words, i) && !isTo(words, i - 1)) {
        seen.add(i);
      }
    }
    return seen;
  }

  /** A word that the parser did not see, hung onto its phrase. */
  static Token hung(List<Word> words, int at, String form) {
    Word word = words.get(at);
    String lemma = form.toLowerCase(Locale.ROOT);
    return isTo(words, at)
        ? new Token(at, word.span(), form, lemma, "TO", at + 1, "aux")
        : new Token(at, word.span(), form, lemma, "VB", at - 2, "acl");
  }

  private static boolean isTo(List<Word> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && CASES.contains(lower(words, at - 1))
        && lower(words, at).equals("to")
        && lower(words, at + 1).equals("answer");
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
