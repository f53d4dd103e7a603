package org.oversightgraph.mask;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a capitalised word that stands alone is a personal name. */
final class SingleTokenNames {

  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "via",
          "using",
          "on",
          "through",
          "into",
          "across",
          "towards",
          "toward",
          "between",
          "north",
          "south",
          "east",
          "west",
          "central",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "inner",
          "outer",
          "greater",
          "area",
          "town",
          "city",
          "village");
  private static final Set<String> LEADING = Set.of("to", "from");
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "this", "that", "its", "their", "her", "his", "our", "each", "any",
          "no");

  private SingleTokenNames() {}

  static boolean isName(Candidates scene, int index) {
    TokenisedText text = scene.text();
    Token token = text.get(index);
    Token left = scene.before(index);
    if (!token.isNamelike() || token.isUnknown() && text.isForeign(index)) {
      return false;
    }
    if (isMatter(text, index, left)) {
      return true;
    }
    if (left != null && ARTICLES.contains(left.folded()) || isPlaced(scene, index)) {
      return false;
    }
    if (token.isLoud()) {
      return text.isHeading(index) && token.isSurelyNamelike();
    }
    if (!token.isSurelyNamelike()) {
      boolean clear = !token.opens() && !token.is(LexiconTag.NEVER) && !token.is(LexiconTag.PLACE);
      return clear && (isSpeaker(text, index) || isOwner(text, index, left));
    }
    Token right = text.at(index + 1);
    if (right != null && right.kind() == Token.Kind.NUMBER && right.glued()) {
      return false;
    }
    return !token.isUnknown()
        || isQuoted(text, index, left)
        || isSpeaker(text, index)
        || isAged(text, index)
        || left != null && isIntroducing(left);
  }

  /** Whether what is before a word tells that it is where something is. */
  static boolean isPlaced(Candidates scene, int index) {
    TokenisedText text = scene.text();
    Token token = text.get(index);
    Token left = text.at(index - 1);
    if (left == null) {
      return false;
    }
    if (left.isMark(",") && index > 1) {
      return scene.isShielded(index - 2)
          && !token.is(LexiconTag.FIRST)
          && !NonNames.MONTHS.contains(text.get(index - 2).folded());
    }
    return PLACING.contains(left.folded())
        || LEADING.contains(left.folded()) && !token.is(LexiconTag.FIRST);
  }

  private static boolean isIntroducing(Token left) {
    return left.is(LexiconTag.KIN) || left.is(LexiconTag.INTRODUCER) && !left.folded().equals("by");
  }

  /** "the ... review": called after a person. */
  private static boolean isMatter(TokenisedText text, int index, @Nullable Token left) {
    Token token = text.get(index);
    Token right = text.at(index + 1);
    return left != null
        && left.folded().equals("the")
        && right != null
        && right.is(LexiconTag.MATTER)
        && !right.glued()
        && !token.is(LexiconTag.PLACE)
        && !token.is(LexiconTag.NEVER)
        && !token.isLoud()
        && !NonNames.MONTHS.contains(token.folded())
        && !(token.is(LexiconTag.WORD) && !token.is(LexiconTag.LAST));
  }

  private static boolean isSpeaker(TokenisedText text, int index) {
    Token right = text.at(index + 1);
    return right != null && right.is(LexiconTag.VERB) && !right.glued() && !right.isCapital();
  }

  /** {@code ," said ...}: after what was said stands who said it. */
  private static boolean isQuoted(TokenisedText text, int index, @Nullable Token left) {
    Token quote = text.at(index - 2);
    return left != null
        && left.is(LexiconTag.VERB)
        && quote != null
        && quote.isMark("”\"’'")
        && isEnd(text.at(index + 1));
  }

  private static boolean isEnd(@Nullable Token right) {
    return right == null || !right.isWord();
  }

  private static boolean isOwner(TokenisedText text, int index, @Nullable Token left) {
    Token right = text.at(index + 1);
    Token token = text.get(index);
    return right != null
        && right.kind() == Token.Kind.POSSESSIVE
        && token.is(LexiconTag.LAST)
        && !token.is(LexiconTag.TAIL)
        && !token.is(LexiconTag.SOFT_TAIL)
        && !text.isHeading(index)
        && (left == null || !left.isCapital());
  }

  private static boolean isAged(TokenisedText text, int index) {
    Token comma = text.at(index + 1);
    Token age = text.at(index + 2);
    Token after = text.at(index + 3);
    return comma != null
        && comma.isMark(",")
        && age != null
        && age.kind() == Token.Kind.NUMBER
        && age.text().length() < 4
        && after != null
        && !after.isWord();
  }
}
