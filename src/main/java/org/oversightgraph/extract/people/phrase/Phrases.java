package org.oversightgraph.extract.people.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.people.phrase.Phrase.Form;
import org.oversightgraph.extract.people.phrase.Phrase.Label;
import org.oversightgraph.source.Span;

/** Reads the phrase around a word for people: what stands before it and after it. */
public final class Phrases {

  private static final String LETTER = "(?:[A-HJ-Z]|\\d{1,2})";
  private static final Pattern LABELS =
      Pattern.compile(
          "\\G\\sLETTER(?:(?:,|,? and| &)\\sLETTER)*(?![\\w.]*\\w)(?!\\s(?:[A-Z][a-z]+|am|pm)\\b)"
              .replace("LETTER", LETTER));
  private static final Pattern WORD_LABELS =
      Pattern.compile(
          "\\G\\sCOUNT(?:(?:,|,? and)\\sCOUNT)*(?:s['’]?|['’]s)?(?![\\w])(?!\\s(?:of|or|more)\\b)"
              .replace("COUNT", Lead.COUNT),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:LETTER\\b|(?i:COUNT))".replace("LETTER", LETTER).replace("COUNT", Lead.COUNT));
  private static final Pattern ORDINALS = Pattern.compile("(?i)" + Lead.ORDINAL);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\G\\s(?:who|that(?!\\s(?:he|she|they|the|it|we|there|this|his|her|their|an?)\\b))\\s(?<said>[^,.;:()]{3,80})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:,|,? and|,? or)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPECTED =
      Pattern.compile("\\bexpected (?:of|from)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHETHER =
      Pattern.compile("\\bwhether\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile("\\s*(?:(?:[•*–-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s*)?");
  private static final Pattern COLON = Pattern.compile("\\s*(?:\\s[–—-]|:)\\s");
  private static final Pattern THAT =
      Pattern.compile("(?<![\\w'’-])that\\s+$", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Trades trades;
  private final Modifiers modifiers;

  public Phrases(String text, Modifiers modifiers) {
    this.text = text;
    this.trades = new Trades(text);
    this.modifiers = modifiers;
  }

  /** The phrases about people, of the police or not, in one sentence. */
  public List<Phrase> of(Span sentence) {
    List<Phrase> phrases = new ArrayList<>();
    for (Noun noun : Nouns.in(text, sentence, trades)) {
      Phrase phrase = noun.police() ? phrase(noun, sentence, phrases) : stranger(noun);
      if (phrase != null) {
        phrases.removeIf(before -> phrase.span().contains(before.span()));
        phrases.add(phrase);
      }
    }
    phrases.addAll(Elliptic.in(text, sentence, phrases));
    phrases.sort(Comparator.comparing(Phrase::span));
    return phrases;
  }

  private static Phrase stranger(Noun noun) {
    int start = noun.span().start();
    Lead none = Lead.none(start);
    return new Phrase(noun.span(), noun, none, "", List.of(), null);
  }

  private @Nullable Phrase phrase(Noun noun, Span sentence, List<Phrase> before) {
    int described = modifiers.start(text, sentence.start(), noun.span().start());
    if (noun.indefinite()) {
      Lead any = Lead.any(noun.span().start());
      return new Phrase(noun.span(), noun, any, "", List.of(), null);
    }
    Lead lead = Lead.of(text, sentence.start(), described, noun.plural());
    if (lead.form() == Phrase.Form.BARE && precededBy(WHETHER, sentence, lead.start())) {
      return null;
    }
    List<Label> labels = labels(noun, lead.empty());
    if (lead.empty() && !noun.plural() && labels.isEmpty()) {
      lead =
          joined(described, before)
              ? Lead.like(before.getLast().lead(), described)
              : headsItem(sentence, described, noun)
                  ? Lead.definite(described)
                  : that(sentence, described);
      if (lead.empty()) {
        return null;
      }
    }
    if (lead.form() == Form.INDEFINITE
        && EXPECTED.matcher(text.substring(sentence.start(), lead.start())).find()) {
      return null;
    }
    if (lead.ordinals().length() > "seventh".length()) {
      labels = each(ORDINALS, lead.ordinals());
    }
    boolean after = !labels.isEmpty() && labels.getLast().span().start() > noun.span().start();
    int end = !after ? noun.span().end() : labels.getLast().span().end();
    return new Phrase(
        new Span(lead.start(), end),
        noun,
        lead,
        modifiers.descriptor(text.substring(described, noun.span().start()), noun.plural()),
        labels,
        relative(end));
  }

  /** "2. Duty inspector – no case to answer": whom an item of a list is about. */
  private boolean headsItem(Span sentence, int start, Noun noun) {
    return MARK.matcher(text.substring(sentence.start(), start)).matches()
        && COLON.matcher(text).region(noun.span().end(), text.length()).lookingAt();
  }

  private boolean precededBy(Pattern words, Span sentence, int end) {
    return words.matcher(text.substring(sentence.start(), end)).find();
  }

  private Lead that(Span sentence, int end) {
    Matcher that = THAT.matcher(text).region(sentence.start(), end);
    return that.useTransparentBounds(true).find() ? Lead.definite(that.start()) : Lead.none(end);
  }

  private boolean joined(int start, List<Phrase> before) {
    return !before.isEmpty()
        && before.getLast().police()
        && start >= before.getLast().span().end()
        && JOINT.matcher(text.substring(before.getLast().span().end(), start)).matches();
  }

  private List<Label> labels(Noun noun, boolean bare) {
    if (noun.kind() == Noun.Kind.ANYONE) {
      return List.of();
    }
    Matcher named = LABELS.matcher(text).region(noun.span().end(), text.length());
    if (!named.useTransparentBounds(true).lookingAt()) {
      named = WORD_LABELS.matcher(text).region(noun.span().end(), text.length());
      if (!bare || !named.useTransparentBounds(true).lookingAt()) {
        return List.of();
      }
    }
    List<Label> labels = each(LABEL, new Span(named.start(), named.end()));
    return noun.plural() || labels.size() == 1 ? labels : labels.subList(0, 1);
  }

  private List<Label> each(Pattern label, Span within) {
    List<Label> labels = new ArrayList<>();
    Matcher each = label.matcher(text).region(within.start(), within.end());
    while (each.useTransparentBounds(true).find()) {
      labels.add(new Label(new Span(each.start(), each.end()), each.group()));
    }
    return labels;
  }

  private @Nullable String relative(int end) {
    Matcher who = RELATIVE.matcher(text).region(end, text.length());
    return who.useTransparentBounds(true).lookingAt() ? who.group("said").strip() : null;
  }
}
