package org.oversightgraph.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a capitalised word that stands alone is a personal name. */
final class NameAlone {

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

  private NameAlone() {}

  static boolean isName(NameScene scene, int index) {
    NameText text = scene.text();
    NameToken token = text.get(index);
    NameToken left = scene.before(index);
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
      boolean clear = !token.opens() && !token.is(NameTrait.NEVER) && !token.is(NameTrait.PLACE);
      return clear && (isSpeaker(text, index) || isOwner(text, index, left));
    }
    NameToken right = text.at(index + 1);
    if (right != null && right.kind() == NameToken.Kind.NUMBER && right.glued()) {
      return false;
    }
    return !token.isUnknown()
        || isSpeaker(text, index)
        || isAged(text, index)
        || left != null && isIntroducing(left);
  }

  /** Whether what is before a word tells that it is where something is. */
  static boolean isPlaced(NameScene scene, int index) {
    NameText text = scene.text();
    NameToken token = text.get(index);
    NameToken left = text.at(index - 1);
    if (left == null) {
      return false;
    }
    if (left.isMark(",") && index > 1) {
      return scene.isShielded(index - 2)
          && !token.is(NameTrait.FIRST)
          && !NameShields.MONTHS.contains(text.get(index - 2).folded());
    }
    return PLACING.contains(left.folded())
        || LEADING.contains(left.folded()) && !token.is(NameTrait.FIRST);
  }

  private static boolean isIntroducing(NameToken left) {
    return left.is(NameTrait.KIN) || left.is(NameTrait.INTRODUCER) && !left.folded().equals("by");
  }

  /** "the ... review": called after a person. */
  private static boolean isMatter(NameText text, int index, @Nullable NameToken left) {
    NameToken token = text.get(index);
    NameToken right = text.at(index + 1);
    return left != null
        && left.folded().equals("the")
        && right != null
        && right.is(NameTrait.MATTER)
        && !right.glued()
        && !token.is(NameTrait.PLACE)
        && !token.is(NameTrait.NEVER)
        && !token.isLoud()
        && !NameShields.MONTHS.contains(token.folded())
        && !(token.is(NameTrait.WORD) && !token.is(NameTrait.LAST));
  }

  private static boolean isSpeaker(NameText text, int index) {
    NameToken right = text.at(index + 1);
    return right != null && right.is(NameTrait.VERB) && !right.glued() && !right.isCapital();
  }

  private static boolean isOwner(NameText text, int index, @Nullable NameToken left) {
    NameToken right = text.at(index + 1);
    NameToken token = text.get(index);
    return right != null
        && right.kind() == NameToken.Kind.POSSESSIVE
        && token.is(NameTrait.LAST)
        && !token.is(NameTrait.TAIL)
        && !token.is(NameTrait.SOFT_TAIL)
        && !text.isHeading(index)
        && (left == null || !left.isCapital());
  }

  private static boolean isAged(NameText text, int index) {
    NameToken comma = text.at(index + 1);
    NameToken age = text.at(index + 2);
    NameToken after = text.at(index + 3);
    return comma != null
        && comma.isMark(",")
        && age != null
        && age.kind() == NameToken.Kind.NUMBER
        && age.text().length() < 4
        && after != null
        && !after.isWord();
  }
}
