package org.oversightgraph.mask;

import java.util.BitSet;
import java.util.Set;

/** Shields what the last word of a proper name shows to be a place or a body: "... Hospital". */
final class OrganisationSuffixes {

  private static final int LONGEST = 12;
  private static final Set<String> JOINING =
      Set.of("and", "&", "of", "the", "on", "upon", "in", "le", "for");
  private static final Set<String> PLACING =
      Set.of(
          "in", "on", "at", "near", "along", "down", "into", "off", "towards", "via", "through",
          "around", "outside");
  private static final Set<String> FORCES = Set.of("police", "constabulary");
  private static final Set<String> SITES =
      Set.of("station", "stations", "custody", "suite", "centre", "box", "headquarters");

  private final TokenisedText text;
  private final BitSet shielded;

  OrganisationSuffixes(TokenisedText text, BitSet shielded) {
    this.text = text;
    this.shielded = shielded;
  }

  void shield(int end) {
    Token tail = text.get(end);
    if (tail.isCapital() && tail.is(LexiconTag.SOFT_TAIL)) {
      back(end, true);
    } else if (tail.isCapital() && tail.is(LexiconTag.TAIL)) {
      back(end, false);
    } else if (!tail.isCapital() && tail.is(LexiconTag.LOW_TAIL)) {
      Token next = text.at(end + 1);
      back(end, next == null || !SITES.contains(next.folded()) || !text.follows(end));
    }
  }

  /** Shields the capitalised words before the last word of a proper name that is no person's. */
  private void back(int end, boolean unlessPerson) {
    int start = end;
    while (start > 0 && end - start < LONGEST && continues(start, end)) {
      start--;
    }
    while (start < end && !text.get(start).isCapital()) {
      start++;
    }
    if (start < end && isRankedPerson(start, end)
        || unlessPerson && end == start + 1 && isMetWithForce(start, end)) {
      return;
    }
    boolean sited = isSited(start, text.get(end).isCapital());
    if (start == end || unlessPerson && !sited && holdsPerson(start, end)) {
      return;
    }
    shielded.set(start, text.get(end).isCapital() ? end + 1 : end);
  }

  /** Whether what is before the first word tells that a place follows. */
  private boolean isSited(int start, boolean capital) {
    Token before = text.at(start - 1);
    if (before == null) {
      return false;
    }
    if (!capital) {
      return before.folded().equals("the");
    }
    return PLACING.contains(before.folded())
        || before.folded().equals("and") && shielded.get(Math.max(0, start - 2));
  }

  private boolean continues(int index, int end) {
    Token token = text.get(index);
    Token before = text.get(index - 1);
    if (before.isOwning()) {
      return token.isCapital() && !token.glued();
    }
    if (token.isOwning()) {
      return before.isCapital();
    }
    if (index < end && text.get(index + 1).isOwning()) {
      boolean saint = before.is(LexiconTag.HEAD) || before.is(LexiconTag.ROLE);
      return token.isCapital() && before.isCapital() && saint;
    }
    if (token.glued() || !before.isWord() || before.isTitle() || before.isRole()) {
      return false;
    }
    return before.isCapital() || isJoining(index - 1);
  }

  private boolean isJoining(int index) {
    Token before = text.at(index - 1);
    return JOINING.contains(text.get(index).folded())
        && before != null
        && before.isCapital()
        && !before.isSurelyNamelike()
        && !(text.get(index).folded().equals("and") && endsPersonalName(index - 1))
        && text.get(index + 1).isCapital();
  }

  /** "Between Anna Tarrow and Kent Police": a forename before it makes the word a surname. */
  private boolean endsPersonalName(int index) {
    Token forename = text.at(index - 1);
    return forename != null
        && forename.isCapital()
        && !forename.is(LexiconTag.NEVER)
        && (forename.isForename() || isFullName(forename, text.get(index)));
  }

  private static boolean isFullName(Token forename, Token surname) {
    return forename.is(LexiconTag.FIRST)
        && surname.is(LexiconTag.LAST)
        && !surname.is(LexiconTag.PLACE);
  }

  /** "PC Anna House": a forename and one word after a rank or a title. */
  private boolean isRankedPerson(int start, int end) {
    if (end != start + 1 || !text.get(end).isCapital() || !text.follows(start)) {
      return false;
    }
    Token left = text.get(start - 1);
    return (left.isTitle() || left.isOneRank()) && text.get(start).isForename();
  }

  /** A forename and a word that may be a surname, where only people stand. */
  private boolean isMetWithForce(int start, int end) {
    Token left = text.at(start - 1);
    Token further = text.at(start - 2);
    if (!text.get(start).isForename()) {
      return false;
    }
    boolean ofPerson =
        left != null
            && left.folded().equals("of")
            && further != null
            && (further.is(LexiconTag.KIN) || further.is(LexiconTag.MATTER));
    boolean relative =
        left != null && left.isMark(",") && further != null && further.is(LexiconTag.KIN);
    return ofPerson || relative || left != null && left.is(LexiconTag.KIN) || isBesideForce(end);
  }

  /** "... and Kent Police". */
  private boolean isBesideForce(int end) {
    Token and = text.at(end + 1);
    if (and == null || !and.folded().equals("and")) {
      return false;
    }
    for (int i = end + 2; i < Math.min(text.size(), end + 6) && text.get(i).isCapital(); i++) {
      if (FORCES.contains(text.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsPerson(int start, int end) {
    if (text.follows(start) && (text.get(start - 1).isTitle() || text.get(start - 1).isRole())) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (text.get(i).isSurelyFirst()) {
        return true;
      }
    }
    return false;
  }
}
