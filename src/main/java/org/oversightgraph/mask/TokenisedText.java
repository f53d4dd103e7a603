package org.oversightgraph.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Span;

/** A text as tokens; a masked name is one token, and a masked number of an officer is none. */
final class TokenisedText {

  static final String MASK = "[name]";

  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}]*+";
  private static final String BYLINE =
      "(?:BBC|PA|ITV|Sky|Press|News|Home|Crime|Political|Legal|Local|Senior|Chief|Reporter"
          + "|Correspondent|Published|Updated)(?![\\p{Ll}])";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<name>\\[name])"
              + "|(?<skip>\\[number])"
              + "|(?<own>['’][sS](?![\\p{L}\\p{N}]))"
              + "|(?<word>\\p{Ll}{4,}+(?=\\p{Lu}\\p{Ll}{2})|\\p{Lu}\\p{Ll}++(?="
              + BYLINE
              + ")|"
              + LETTERS
              + "(?:(?:[-‐‑]|['’](?![sS](?![\\p{L}\\p{N}])))"
              + LETTERS
              + ")*+)"
              + "|(?<number>\\p{N}++(?:[.,/:]\\p{N}++)*+\\p{L}*+)"
              + "|(?<line>[\\n\\r\\u2028\\u2029])"
              + "|(?<mark>\\S)");
  private static final Set<String> SHORTENED =
      Set.of(
          "mr", "mrs", "ms", "dr", "rev", "prof", "sgt", "insp", "supt", "det", "cllr", "st",
          "hon");
  private static final Pattern BEFORE_SURNAME =
      Pattern.compile("\\[name]|(?:van|von|de|der|da|di|del|du|al|el|bin|ap|ab|ferch)[- ]");
  private static final String OPENING = ".!?:;•·*“”\"‘([–—|…>";

  private final String text;
  private final Lexicon lists;
  private final List<Token> tokens = new ArrayList<>();
  private final BitSet headings = new BitSet();
  private final BitSet foreign = new BitSet();

  TokenisedText(String text, List<Span> masked, Lexicon lists) {
    this.text = text;
    this.lists = lists;
    Iterator<Span> names = masked.iterator();
    int from = 0;
    while (names.hasNext()) {
      Span name = names.next();
      read(from, name.start());
      add(Token.Kind.NAME, name);
      from = name.end();
    }
    read(from, text.length());
    judgeLines();
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** The token at an index, or null where there is none. */
  @Nullable Token at(int index) {
    return index < 0 || index >= tokens.size() ? null : tokens.get(index);
  }

  /** Whether it stands in a line of which most words are capitalised. */
  boolean isHeading(int index) {
    return headings.get(index);
  }

  /** Whether it stands in a line of which most words are not English. */
  boolean isForeign(int index) {
    return foreign.get(index);
  }

  /** Whether a word or a name follows the token before with nothing but a space between. */
  boolean follows(int index) {
    Token before = at(index - 1);
    return before != null && !get(index).glued() && (before.isWord() || before.isName());
  }

  private void read(int from, int to) {
    Matcher found = TOKEN.matcher(text).region(from, to);
    while (found.find()) {
      Span span = new Span(found.start(), found.end());
      Token.Kind kind = kind(found);
      if (found.group("skip") != null) {
        continue;
      }
      if (kind == Token.Kind.WORD && isShortened(span)) {
        add(kind, new Span(span.start(), span.end() + 1));
        found.region(Math.min(span.end() + 1, to), to);
      } else {
        add(kind, span);
      }
    }
  }

  private static Token.Kind kind(Matcher found) {
    if (found.group("word") != null) {
      return Token.Kind.WORD;
    }
    if (found.group("mark") != null) {
      return Token.Kind.MARK;
    }
    if (found.group("line") != null) {
      return Token.Kind.BREAK;
    }
    if (found.group("number") != null) {
      return Token.Kind.NUMBER;
    }
    return found.group("own") != null ? Token.Kind.POSSESSIVE : Token.Kind.NAME;
  }

  /** A title or an initial with its full stop, where a capital comes next. */
  private boolean isShortened(Span word) {
    int dot = word.end();
    if (dot >= text.length() || text.charAt(dot) != '.') {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(word.start()));
    if (!initial && !SHORTENED.contains(Lexicon.fold(word.of(text)))) {
      return false;
    }
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && (Character.isUpperCase(text.charAt(next))
            || BEFORE_SURNAME.matcher(text).region(next, text.length()).lookingAt());
  }

  private void add(Token.Kind kind, Span span) {
    Token before = at(tokens.size() - 1);
    boolean glued = before != null && before.span().end() == span.start();
    boolean opens = before == null || before.kind() == Token.Kind.BREAK || before.isMark(OPENING);
    String words = span.of(text);
    boolean word = kind == Token.Kind.WORD;
    String bare = word && words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    String folded = word ? Lexicon.fold(bare) : bare;
    Set<LexiconTag> traits = word ? lists.of(folded) : EnumSet.noneOf(LexiconTag.class);
    tokens.add(new Token(kind, span, bare, folded, traits, glued, opens));
  }

  /** Notes which lines are set in capitals like a heading, and which are hardly English. */
  private void judgeLines() {
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).kind() == Token.Kind.BREAK) {
        judgeLine(start, i);
        start = i + 1;
      }
    }
  }

  private void judgeLine(int from, int to) {
    int capitals = 0;
    int small = 0;
    int known = 0;
    for (Token token : tokens.subList(from, to)) {
      if (token.isCapital()) {
        capitals++;
      } else if (token.isWord() && token.folded().length() > 3) {
        small++;
        known += token.traits().isEmpty() ? 0 : 1;
      }
    }
    headings.set(from, to, capitals > 3 && capitals * 10 > (capitals + small) * 8);
    foreign.set(from, to, small > 3 && known * 10 < small * 6);
  }
}
