package org.oversightgraph.mask;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers the words of the names in a text, and finds those that are said again alone. */
final class KnownNames {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around", "via");
  private static final Set<String> AFTER_A_PERSON =
      Set.of(
          "was", "is", "had", "has", "who", "did", "would", "and", "were", "then", "later", "also");

  private static final Set<String> APPOSED =
      Set.of("who", "whose", "of", "from", "aged", "a", "an");

  private final Set<String> known = new HashSet<>();

  /** Learns what is found, and finds what is known. */
  void find(Candidates scene) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.isFound(i)) {
        learn(scene.get(i));
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.isFound(i) && isRepeated(scene, i)) {
        scene.find(isAfterForename(scene, i) ? i - 1 : i, i + 1);
      }
    }
  }

  private void learn(Token token) {
    if (token.isCapital() && !token.isLetter()) {
      known.add(token.folded());
      for (String part : token.folded().split("-", -1)) {
        if (part.length() > 2) {
          known.add(part);
        }
      }
    }
  }

  private boolean isRepeated(Candidates scene, int index) {
    TokenisedText text = scene.text();
    Token token = text.get(index);
    if (!token.isCapital() || !isKnown(token.folded())) {
      return false;
    }
    if (scene.isShielded(index)) {
      return isAfterForename(scene, index) && isPersonBefore(text.at(index + 1));
    }
    if (token.isSurelyNamelike()) {
      return true;
    }
    Token left = scene.before(index);
    Token right = text.at(index + 1);
    boolean person = isPersonBefore(right) || isApposed(text, index);
    if (token.opens() || token.is(LexiconTag.NEVER) || text.isHeading(index)) {
      return person;
    }
    return person || left == null || !PLACING.contains(left.folded()) && !isPartOfMore(text, index);
  }

  /** Whether a forename before it tells that it is the surname that is known. */
  private static boolean isAfterForename(Candidates scene, int index) {
    Token forename = scene.before(index);
    return forename != null && forename.isForename();
  }

  private static boolean isPersonBefore(@Nullable Token right) {
    return right == null
        || right.kind() == Token.Kind.POSSESSIVE
        || right.is(LexiconTag.VERB)
        || right.is(LexiconTag.MATTER)
        || AFTER_A_PERSON.contains(right.folded())
        || right.isWord() && !right.isCapital() && right.folded().endsWith("ed");
  }

  /** Followed by what is said of persons: an age, "who ...", "of ...". */
  private static boolean isApposed(TokenisedText text, int index) {
    Token comma = text.at(index + 1);
    Token next = text.at(index + 2);
    return comma != null
        && comma.isMark(",")
        && next != null
        && (next.kind() == Token.Kind.NUMBER || APPOSED.contains(next.folded()));
  }

  private boolean isKnown(String folded) {
    if (known.contains(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && known.contains(folded.substring(0, hyphen));
  }

  /** Whether capitalised words beside it make something else of it. */
  private static boolean isPartOfMore(TokenisedText text, int index) {
    Token right = text.at(index + 1);
    Token left = text.at(index - 1);
    return right != null
            && right.isCapital()
            && text.follows(index + 1)
            && !right.is(LexiconTag.MATTER)
        || left != null
            && left.isCapital()
            && text.follows(index)
            && !left.isRole()
            && !left.isTitle();
  }
}
