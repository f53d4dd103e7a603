package org.oversightgraph.source;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers the words of the names in a text, and finds those that are said again alone. */
final class NameRepeats {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around", "via");
  private static final Set<String> AFTER_A_PERSON =
      Set.of(
          "was", "is", "had", "has", "who", "did", "would", "and", "were", "then", "later", "also");

  private static final Set<String> APPOSED =
      Set.of("who", "whose", "of", "from", "aged", "a", "an");

  private final Set<String> known = new HashSet<>();

  /** Learns what is found, and finds what is known. */
  void find(NameScene scene) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.isFound(i)) {
        learn(scene.get(i));
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.isFound(i) && isRepeated(scene, i)) {
        scene.find(i, i + 1);
      }
    }
  }

  private void learn(NameToken token) {
    if (token.isCapital() && !token.isLetter()) {
      known.add(token.folded());
      for (String part : token.folded().split("-", -1)) {
        if (part.length() > 2) {
          known.add(part);
        }
      }
    }
  }

  private boolean isRepeated(NameScene scene, int index) {
    NameText text = scene.text();
    NameToken token = text.get(index);
    if (!token.isCapital() || scene.isShielded(index) || !isKnown(token.folded())) {
      return false;
    }
    if (token.isSurelyNamelike()) {
      return true;
    }
    NameToken left = scene.before(index);
    NameToken right = text.at(index + 1);
    boolean person = isPersonBefore(right) || isApposed(text, index);
    if (token.opens() || token.is(NameTrait.NEVER) || text.isHeading(index)) {
      return person;
    }
    return person || left == null || !PLACING.contains(left.folded()) && !isPartOfMore(text, index);
  }

  private static boolean isPersonBefore(@Nullable NameToken right) {
    return right == null
        || right.kind() == NameToken.Kind.POSSESSIVE
        || right.is(NameTrait.VERB)
        || right.is(NameTrait.MATTER)
        || AFTER_A_PERSON.contains(right.folded())
        || right.isWord() && !right.isCapital() && right.folded().endsWith("ed");
  }

  /** Followed by what is said of persons: an age, "who ...", "of ...". */
  private static boolean isApposed(NameText text, int index) {
    NameToken comma = text.at(index + 1);
    NameToken next = text.at(index + 2);
    return comma != null
        && comma.isMark(",")
        && next != null
        && (next.kind() == NameToken.Kind.NUMBER || APPOSED.contains(next.folded()));
  }

  private boolean isKnown(String folded) {
    if (known.contains(folded)) {
      return true;
    }
    int hyphen = folded.indexOf('-');
    return hyphen > 0 && known.contains(folded.substring(0, hyphen));
  }

  /** Whether capitalised words beside it make something else of it. */
  private static boolean isPartOfMore(NameText text, int index) {
    NameToken right = text.at(index + 1);
    NameToken left = text.at(index - 1);
    return right != null
            && right.isCapital()
            && text.follows(index + 1)
            && !right.is(NameTrait.MATTER)
        || left != null
            && left.isCapital()
            && text.follows(index)
            && !left.isRole()
            && !left.isTitle();
  }
}
