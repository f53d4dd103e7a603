package org.oversightgraph.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word, a mark or a line break of a text, as far as telling names apart needs it.
 *
 * @param glued whether nothing stands between it and what is before it
 * @param opens whether it is the first of a sentence, a line or a quotation
 */
record NameToken(
    Kind kind,
    Span span,
    String text,
    String folded,
    Set<NameTrait> traits,
    boolean glued,
    boolean opens) {

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[^-‐‑'’])\\p{Lu}");

  /** What a token is; a NAME has been masked already. */
  enum Kind {
    WORD,
    NUMBER,
    NAME,
    POSSESSIVE,
    MARK,
    BREAK
  }

  boolean is(NameTrait trait) {
    return traits.contains(trait);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  /** A word that begins with a capital. */
  boolean isCapital() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** A single capital letter, such as an initial or a label. */
  boolean isLetter() {
    return isCapital() && folded.length() == 1;
  }

  /** Two or more letters, all in capitals. */
  boolean isLoud() {
    return isCapital() && folded.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
  }

  /** A word that no list holds and that is no abbreviation. */
  boolean isUnknown() {
    return isCapital()
        && traits.isEmpty()
        && !isLoud()
        && folded.length() > 2
        && !INNER_CAPITAL.matcher(text).find();
  }

  /** It may be a first name or a surname. */
  boolean isNamelike() {
    return isCapital()
        && !isLetter()
        && (is(NameTrait.FIRST) || is(NameTrait.LAST) || isUnknown())
        && (!is(NameTrait.TAIL) || is(NameTrait.SOFT_TAIL) || is(NameTrait.FIRST));
  }

  /** It may be a name and hardly anything else. */
  boolean isSurelyNamelike() {
    return isNamelike()
        && !is(NameTrait.WORD)
        && !is(NameTrait.PLACE)
        && !is(NameTrait.NEVER)
        && !(isLoud() && folded.length() < 4);
  }

  boolean isSurelyFirst() {
    return is(NameTrait.FIRST) && isSurelyNamelike();
  }

  /** A first name where another capitalised word follows. */
  boolean isForename() {
    return isSurelyFirst() || is(NameTrait.FORENAME) && isCapital();
  }

  /** The end of a possessive. */
  boolean isOwning() {
    return kind == Kind.POSSESSIVE || glued && isMark("'’");
  }

  boolean isTitle() {
    return is(NameTrait.TITLE) && isCapital();
  }

  /** A title or a capitalised rank. */
  boolean isRank() {
    return isTitle() || isRole() && isCapital();
  }

  /** A word that a name may follow. */
  boolean introduces() {
    return isRole() || is(NameTrait.KIN) || is(NameTrait.INTRODUCER);
  }

  /** A rank or an office; those of two or three letters in capitals only. */
  boolean isRole() {
    return is(NameTrait.ROLE)
        && (folded.length() > 3 || isLoud() || isCapital() && !folded.startsWith("di"));
  }
}
