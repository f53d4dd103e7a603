package org.oversightgraph.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oversightgraph.source.Span;

/**
 * Cuts a sentence into the words that the Penn Treebank knows: "didn't" and "officer's" are two,
 * "£340" is two, a hyphenated word is three unless it begins with a prefix, a masked name is one.
 */
final class Tokeniser {

  private static final String PREFIXES =
      "anti|co|de|ex|inter|intra|micro|mid|mis|multi|non|over|post|pre|pro|re|semi|sub|super|trans|ultra|un|under|vice";

  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "\\[\\p{L}+]",
              "(?:https?://|www\\.)[^\\s)\\]]*[^\\s)\\].,;:]",
              "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
              "\\d+(?:[.,:/]\\d+)*(?:st|nd|rd|th|s|am|pm|p|k|m)?(?![\\p{L}\\d])",
              "(?:\\p{L}\\.){2,}",
              "(?:Mr|Mrs|Ms|Dr|Nos?|Sgt|Supt|Insp|Det|Cons|Ltd|Rev|St|vs|etc)\\.(?=\\s*\\S)",
              "(?i:(?:" + PREFIXES + ")-)\\p{L}+",
              "\\p{L}[\\p{L}\\p{M}\\d]*(?:['’]\\p{L}+)*",
              "\\d+\\p{L}[\\p{L}\\d]*",
              "\\.{2,}|[-–—]{2,}",
              "[^\\s\\p{Z}\\p{Cc}\\p{Cf}]"));

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(n['’]t|['’](?:s|re|ve|ll|d|m))$|(?<=^can)(not)$");

  private static final Map<String, String> SPELLINGS =
      Map.of("“", "``", "”", "''", "‘", "'", "–", "--", "—", "--", "…", "...", "•", "*");

  private Tokeniser() {}

  static List<Word> words(String text, Span sentence) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text).region(sentence.start(), sentence.end());
    while (found.find()) {
      Span span = new Span(found.start(), found.end());
      if (Identifiers.isMask(span.of(text))) {
        words.add(Word.identifier(span));
      } else {
        addParts(words, text, span);
      }
    }
    return Identifiers.marked(words);
  }

  private static void addParts(List<Word> words, String text, Span span) {
    Matcher clitic = CLITIC.matcher(span.of(text));
    if (!clitic.find() || clitic.start() == 0) {
      words.add(spelt(text, span));
      return;
    }
    int cut = span.start() + clitic.start();
    words.add(spelt(text, new Span(span.start(), cut)));
    words.add(spelt(text, new Span(cut, span.end())));
  }

  private static Word spelt(String text, Span span) {
    String form = span.of(text);
    return Word.spelt(span, SPELLINGS.getOrDefault(form, form.replace('’', '\'')));
  }
}
