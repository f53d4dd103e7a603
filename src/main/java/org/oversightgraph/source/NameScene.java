package org.oversightgraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text with what is no name in it and what is known to be one so far. */
final class NameScene {

  private static final Set<String> LINKS =
      Set.of(
          "de", "da", "dos", "das", "di", "du", "del", "della", "van", "von", "der", "ter", "bin",
          "ibn", "bint", "ap", "ab", "ferch", "abu", "al", "el");

  private final NameText text;
  private final BitSet shielded;
  private final BitSet found = new BitSet();

  NameScene(NameText text, NameLists lists) {
    this.text = text;
    this.shielded = NameShields.of(text, lists);
  }

  NameText text() {
    return text;
  }

  int size() {
    return text.size();
  }

  NameToken get(int index) {
    return text.get(index);
  }

  /** The word or the name that stands before a word with only a space between, if one does. */
  @Nullable NameToken before(int index) {
    return index > 0 && text.follows(index) ? text.get(index - 1) : null;
  }

  boolean isShielded(int index) {
    return shielded.get(index);
  }

  boolean isFound(int index) {
    return found.get(index);
  }

  /** Whether it is a name, be it masked already or just found. */
  boolean isNamed(int index) {
    return found.get(index) || text.get(index).isName();
  }

  void find(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.get(i).isName()) {
        found.set(i);
      }
    }
  }

  /** The end of what is found last within a range, or its start. */
  int afterFound(int start, int end) {
    return Math.max(start, found.previousSetBit(end - 1) + 1);
  }

  boolean isParticle(int index) {
    NameToken token = text.get(index);
    return token.isWord() && !token.isCapital() && token.is(NameTrait.PARTICLE);
  }

  /** A capitalised word that no list of names holds. */
  boolean isPlain(int index) {
    NameToken token = text.get(index);
    return token.isCapital()
        && !token.isLetter()
        && !token.isNamelike()
        && !token.is(NameTrait.PARTICLE);
  }

  /** It is a name and hardly anything else, here. */
  boolean isSure(int index) {
    NameToken token = text.get(index);
    return token.isSurelyNamelike() && !(token.isUnknown() && text.isForeign(index));
  }

  /** A word that is a first name, here. */
  boolean isForename(int index) {
    NameToken before = before(index);
    NameToken token = text.get(index);
    return token.isSurelyFirst() || token.is(NameTrait.FIRST) && before != null && before.isRank();
  }

  /** The ranges of what is found, with the particles before. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = found.nextSetBit(0);
    while (from >= 0) {
      int to = found.nextClearBit(from);
      while (text.follows(from) && LINKS.contains(text.get(from - 1).text())) {
        from--;
      }
      spans.add(text.get(from).span().and(text.get(to - 1).span()));
      from = found.nextSetBit(to);
    }
    return spans;
  }
}
