package org.oversightgraph.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.Span;

/** A text with what is no name in it and what is known to be one so far. */
final class Candidates {

  private static final Set<String> LINKS =
      Set.of(
          "de", "da", "dos", "das", "di", "du", "del", "della", "van", "von", "der", "ter", "bin",
          "ibn", "bint", "ap", "ab", "ferch", "abu", "al", "el");

  private static final Set<String> PERSONAL =
      Set.of("was", "is", "had", "has", "who", "did", "would", "and", "then", "gave", "left");

  private final TokenisedText text;
  private final BitSet shielded;
  private final BitSet found = new BitSet();

  Candidates(TokenisedText text, Lexicon lists) {
    this.text = text;
    this.shielded = NonNames.of(text, lists);
  }

  TokenisedText text() {
    return text;
  }

  int size() {
    return text.size();
  }

  Token get(int index) {
    return text.get(index);
  }

  /** The word or the name that stands before a word with only a space between, if one does. */
  @Nullable Token before(int index) {
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

  /** Whether a word stands alone after one officer's rank, where only a surname does. */
  boolean isSurnameOfRank(int index) {
    Token rank = before(index);
    Token token = text.get(index);
    Token next = text.at(index + 1);
    boolean alone =
        next == null
            || !(text.follows(index + 1) && (next.isCapital() || isParticle(index + 1)))
                && !isShielded(index + 1);
    return rank != null
        && token.isCapital()
        && rank.isOneRank()
        && alone
        && !token.isLetter()
        && !token.isLoud()
        && !token.isRole()
        && (!token.is(LexiconTag.NEVER) || token.is(LexiconTag.LAST) && isSaidOfPerson(next))
        && (rank.isLoud() && !(token.is(LexiconTag.TAIL) && !token.is(LexiconTag.SOFT_TAIL))
            || isSaidOfPerson(next));
  }

  /** "PC Le ...": the first word of a surname of two. */
  boolean isParticleAfterRank(int index) {
    Token rank = before(index);
    Token token = text.get(index);
    return rank != null && rank.isOneRank() && token.isCapital() && token.is(LexiconTag.PARTICLE);
  }

  /** Whether what comes next is said of a person and not of a thing that is called so. */
  private static boolean isSaidOfPerson(@Nullable Token next) {
    return next == null
        || !next.isWord()
        || next.is(LexiconTag.VERB)
        || next.folded().endsWith("ed")
        || PERSONAL.contains(next.folded());
  }

  boolean isParticle(int index) {
    Token token = text.get(index);
    return token.isWord() && !token.isCapital() && token.is(LexiconTag.PARTICLE);
  }

  /** A capitalised word that no list of names holds. */
  boolean isPlain(int index) {
    Token token = text.get(index);
    return token.isCapital()
        && !token.isLetter()
        && !token.isNamelike()
        && !token.is(LexiconTag.PARTICLE);
  }

  /** It is a name and hardly anything else, here. */
  boolean isSure(int index) {
    Token token = text.get(index);
    return token.isSurelyNamelike() && !(token.isUnknown() && text.isForeign(index));
  }

  /** A word that is a first name, here. */
  boolean isForename(int index) {
    Token before = before(index);
    Token token = text.get(index);
    return token.isSurelyFirst() || token.is(LexiconTag.FIRST) && before != null && before.isRank();
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
