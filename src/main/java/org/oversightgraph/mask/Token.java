package org.oversightgraph.mask;

import java.util.Set;
import java.util.regex.Pattern;
import org.oversightgraph.source.Span;

/**
 * A word, a mark or a line break of a text, as far as telling names apart needs it.
 *
 * @param glued whether nothing stands between it and what is before it
 * @param opens whether it is the first of a sentence, a line or a quotation
 */
record Token(
    Kind kind,
    Span span,
    String text,
    String folded,
    Set<LexiconTag> traits,
    boolean glued,
    boolean opens) {

  private static final Pattern PREFIXED =
      Pattern.compile("(?:al|el|ul|as|ash|ar|ad|az|abu|ibn|bin|d|dell|l|o)[-‐‑'’]\\p{Lu}.*");
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

  boolean is(LexiconTag trait) {
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

  /** A word that begins with a capital, be it after a particle: "d'Arcy". */
  boolean isCapital() {
    return isWord()
        && (Character.isUpperCase(text.codePointAt(0)) || PREFIXED.matcher(text).matches());
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
        && (is(LexiconTag.FIRST) || is(LexiconTag.LAST) || isUnknown())
        && (!is(LexiconTag.TAIL) || is(LexiconTag.SOFT_TAIL) || is(LexiconTag.FIRST));
  }

  /** It may be a name and hardly anything else. */
  boolean isSurelyNamelike() {
    return isNamelike()
        && !is(LexiconTag.WORD)
        && !is(LexiconTag.PLACE)
        && !is(LexiconTag.NEVER)
        && !(isLoud() && folded.length() < 4);
  }

  boolean isSurelyFirst() {
    return is(LexiconTag.FIRST) && isSurelyNamelike();
  }

  /** A first name where another capitalised word follows. */
  boolean isForename() {
    return isSurelyFirst() || is(LexiconTag.FORENAME) && isCapital();
  }

  /** The end of a possessive. */
  boolean isOwning() {
    return kind == Kind.POSSESSIVE || glued && isMark("'’");
  }

  boolean isTitle() {
    return is(LexiconTag.TITLE) && isCapital();
  }

  /** A title or a capitalised rank. */
  boolean isRank() {
    return isTitle() || isRole() && isCapital();
  }

  /** One officer's rank, after which a capitalised word is hardly anything but a name. */
  boolean isOneRank() {
    return is(LexiconTag.RANK) && isRole() && isCapital();
  }

  /** A word that a name may follow. */
  boolean introduces() {
    return isRole() || is(LexiconTag.KIN) || is(LexiconTag.INTRODUCER);
  }

  /** A rank or an office; those of two or three letters in capitals only. */
  boolean isRole() {
    return is(LexiconTag.ROLE)
        && (folded.length() > 3 || isLoud() || isCapital() && !folded.startsWith("di"));
  }
}
