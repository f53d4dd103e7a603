package org.oversightgraph.mask;

import java.util.BitSet;
import java.util.Set;

/** Finds what looks like a name and belongs to a place, a body, an undertaking or a law. */
final class NonNames {

  private static final Set<String> CALLED =
      Set.of("called", "named", "titled", "entitled", "dubbed");
  private static final Set<String> CALLED_THINGS =
      Set.of(
          "chat",
          "group",
          "channel",
          "thread",
          "forum",
          "page",
          "app",
          "programme",
          "film",
          "campaign");
  private static final Set<String> DATING =
      Set.of(
          "in", "since", "during", "between", "until", "till", "early", "mid", "late", "last",
          "next", "from");
  private static final Set<String> CROSSING =
      Set.of("junction", "corner", "junctions", "intersection", "roundabout");
  static final Set<String> MONTHS = Set.of("april", "may", "june", "august", "march");
  private static final Set<String> ALL_MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> JOINTS = Set.of("and", "or", "to", "until");
  private static final String QUOTES = "“”\"‘’'«»";
  private static final int LONGEST_TITLE = 10;

  private final TokenisedText text;
  private final Lexicon lists;
  private final BitSet shielded = new BitSet();

  private NonNames(TokenisedText text, Lexicon lists) {
    this.text = text;
    this.lists = lists;
  }

  /** The tokens that are no part of a name whatever stands around them. */
  static BitSet of(TokenisedText text, Lexicon lists) {
    NonNames shields = new NonNames(text, lists);
    OrganisationSuffixes tails = new OrganisationSuffixes(text, shields.shielded);
    for (int i = 0; i < text.size(); i++) {
      Token token = text.get(i);
      if (token.isWord()) {
        shields.month(i);
        shields.phrase(i);
        tails.shield(i);
        shields.head(i);
        shields.instrument(i);
        shields.called(i);
        shields.firm(i);
        shields.junction(i);
      }
    }
    return shields.shielded;
  }

  /** A month that is a first name as well, beside a number. */
  private void month(int index) {
    if (MONTHS.contains(text.get(index).folded())
        && !isAfterPerson(index)
        && (isNumber(index - 1)
            || isNumber(index + 1)
            || isNumber(index + 2) && text.get(index + 1).isMark(",")
            || isTime(index)
            || isListed(index))) {
      shielded.set(index);
    }
  }

  private boolean isTime(int index) {
    Token before = text.at(index - 1);
    Token after = text.at(index + 1);
    return before != null
        && DATING.contains(before.folded())
        && (after == null || !after.isCapital() && !after.is(LexiconTag.VERB));
  }

  /** "April and December": beside another month. */
  private boolean isListed(int index) {
    return isMonth(index - 2) && isJoint(index - 1) || isMonth(index + 2) && isJoint(index + 1);
  }

  private boolean isJoint(int index) {
    Token joint = text.get(index);
    return joint.isMark("/-–,&") || JOINTS.contains(joint.folded());
  }

  private boolean isMonth(int index) {
    Token token = text.at(index);
    return token != null && token.isCapital() && ALL_MONTHS.contains(token.folded());
  }

  private boolean isNumber(int index) {
    Token token = text.at(index);
    return token != null && token.kind() == Token.Kind.NUMBER;
  }

  /** A place or a fixed term of one word or more. */
  private void phrase(int start) {
    Token first = text.get(start);
    String opening = first.folded().split("-", 2)[0];
    Token left = text.at(start - 1);
    boolean titled =
        left != null
            && text.follows(start)
            && (left.isTitle() || left.isOneRank() && left.isLoud());
    if (!first.isCapital() || titled || !lists.opensPhrase(opening)) {
      return;
    }
    StringBuilder words = new StringBuilder();
    for (int i = start; i < text.size() && i < start + lists.longestPhrase(); i++) {
      Token token = text.get(i);
      if (token.kind() == Token.Kind.POSSESSIVE) {
        words.append("'s");
      } else if (!token.isWord() || i > start && token.glued()) {
        return;
      } else {
        words.append(i > start ? " " : "").append(token.folded().replace('-', ' '));
      }
      if (lists.isPhrase(words.toString())) {
        shielded.set(start, i + 1);
      }
    }
  }

  /** What is called after a word such as "Operation", or a make of car. */
  private void head(int index) {
    Token head = text.get(index);
    boolean opens = head.isCapital() && head.is(LexiconTag.HEAD);
    if (!opens || isAfterPerson(index)) {
      return;
    }
    int end = index + 1;
    while (end < text.size() && end < index + 3 && text.get(end).isCapital() && text.follows(end)) {
      end++;
    }
    if (end > index + 1) {
      shielded.set(index, end);
    }
  }

  private boolean isAfterPerson(int index) {
    if (!text.follows(index)) {
      return false;
    }
    Token before = text.get(index - 1);
    return before.isRank() || before.isSurelyFirst();
  }

  /** A firm that is called after its partners. */
  private void firm(int index) {
    Token joint = text.at(index + 1);
    Token other = text.at(index + 2);
    boolean firm =
        text.get(index).isCapital()
            && joint != null
            && joint.isMark("&")
            && other != null
            && other.isCapital()
            && !other.isTitle();
    if (firm && !isAfterPerson(index)) {
      shielded.set(index, index + 3);
    }
  }

  /** A law or the like that is called after somebody. */
  private void instrument(int index) {
    Token token = text.get(index);
    boolean instrument = token.is(LexiconTag.INSTRUMENT) || token.is(LexiconTag.LOW_INSTRUMENT);
    if (!instrument || index == 0) {
      return;
    }
    int before = index - 1;
    if (text.get(before).isOwning()) {
      before--;
    } else if (!token.isCapital() && !token.is(LexiconTag.LOW_INSTRUMENT)) {
      return;
    }
    boolean ofPerson = before > 0 && text.follows(before) && text.get(before - 1).isRank();
    if (before >= 0 && !ofPerson && text.get(before).isCapital() && !text.get(before).isTitle()) {
      shielded.set(before);
    }
  }

  /** The roads that meet at a junction. */
  private void junction(int index) {
    Token joint = text.at(index + 1);
    if (!CROSSING.contains(text.get(index).folded()) || joint == null || joint.isCapital()) {
      return;
    }
    int i = index + 2;
    while (i < text.size() && (text.get(i).isCapital() || text.get(i).folded().equals("and"))) {
      shielded.set(i);
      i++;
    }
  }

  /** The name of a chat or a thing in quotation marks. */
  private void called(int index) {
    Token open = text.at(index + 1);
    if (!CALLED.contains(text.get(index).folded()) || open == null || !open.isMark(QUOTES)) {
      return;
    }
    boolean thing = false;
    for (int i = Math.max(0, index - 6); i < index; i++) {
      thing |= CALLED_THINGS.contains(text.get(i).folded());
    }
    for (int i = index + 2; thing && i < text.size() && i < index + LONGEST_TITLE; i++) {
      if (text.get(i).isMark(QUOTES)) {
        shielded.set(index + 2, i);
        return;
      }
    }
  }
}
