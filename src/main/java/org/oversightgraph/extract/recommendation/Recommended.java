package org.oversightgraph.extract.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/**
 * One recommendation as it stands in the text.
 *
 * @param whole its words and the reasons for them
 * @param heading what says to whom it is made before it begins; can be empty
 * @param sentence the sentence that says what is to be done
 * @param what the words of it that do
 */
record Recommended(Span whole, Span heading, Span sentence, Span what, Reading reading) {

  private static final RulesByKind RULES = RulesByKind.of("recommendations");
  private static final List<String> STRONGEST_FIRST =
      List.of("ANNOUNCES_LIST", "RECOMMENDS", "OUGHT", "WISH", "MUST", "NARRATED");
  private static final Pattern AND_LIST =
      Pattern.compile(
          "(?:\\b(?:the following|as follows|below)\\)?|\\bto|\\bthat)?\\s*:$|\\b(?:the following|as follows|see below)\\)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LISTED =
      Pattern.compile("[-–•·*▪◦]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)]");
  private static final Pattern PRONOUN =
      Pattern.compile("(?:this|these|they|it|such|those)\\b", Pattern.CASE_INSENSITIVE);
  private static final int ARTICLE = "The ".length();

  /** The recommendations of a text; there is at least one unless it is empty. */
  static List<Recommended> in(Publication page, Span words) {
    List<Recommended> found = new ArrayList<>();
    for (Span part : parts(page, words)) {
      operative(page, part, STRONGEST_FIRST).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      operative(page, words, List.of("FIRST")).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Where each recommendation begins: at a heading, or where one more is begun in so many words.
   */
  private static List<Span> parts(Publication page, Span words) {
    List<Integer> starts = new ArrayList<>();
    boolean recommended = false;
    boolean numbered = false;
    for (Span statement : Statements.of(page, words)) {
      boolean heading = RULES.anyOf("HEADING", page.text(), statement);
      boolean item = isItem(page, statement) && (numbered || !recommended);
      boolean again = recommended && opens(page, statement);
      if (starts.isEmpty() || heading || item || again) {
        starts.add(statement.start());
        recommended = false;
        numbered = item;
      }
      recommended = recommended || RULES.anyOf("RECOMMENDS", page.text(), statement);
    }
    List<Span> parts = new ArrayList<>();
    for (int index = 0; index < starts.size(); index++) {
      int end = index + 1 < starts.size() ? starts.get(index + 1) : words.end();
      parts.add(new Span(starts.get(index), end));
    }
    return parts;
  }

  private static boolean isItem(Publication page, Span statement) {
    return RULES.anyOf("ITEM", page.text(), statement);
  }

  /** Whether a statement begins with the body that recommends. */
  static boolean opens(Publication page, Span statement) {
    return RULES.all("RECOMMENDS", page.text(), statement).stream()
        .map(found -> new Span(statement.start(), found.span().start()))
        .anyMatch(before -> page.at(before).strip().length() <= ARTICLE);
  }

  private static Optional<Recommended> operative(Publication page, Span part, List<String> kinds) {
    List<Span> statements = Statements.of(page, part);
    for (String kind : kinds) {
      for (Span statement : statements) {
        Span body = body(page, statement);
        Optional<Found> found = RULES.first(kind, page.text(), body);
        if (found.isPresent()) {
          return Optional.of(recommended(page, part, statement, body, found.get(), statements));
        }
      }
    }
    return Optional.empty();
  }

  private static Recommended recommended(
      Publication page, Span part, Span statement, Span body, Found found, List<Span> statements) {
    Span before = new Span(statement.start(), body.start());
    Span heading = found.place("to").map(before::and).orElse(before);
    Span what = found.place("what").orElse(body);
    Span sentence = body;
    int next = statements.indexOf(statement) + 1;
    if (found.rule().finds("ANNOUNCES_LIST") && next < statements.size()) {
      what = statements.get(next).and(statements.getLast());
      sentence = body.and(statements.get(next));
    } else if (AND_LIST.matcher(page.at(what)).find()) {
      what = what.and(list(page, statements, next).orElse(what));
      sentence = sentence.and(what);
    } else if (PRONOUN.matcher(page.at(what)).lookingAt() && next > 1) {
      what = statements.get(next - 2).and(what);
      sentence = sentence.and(what);
    }
    return new Recommended(part, heading, sentence, what, found.reading());
  }

  /** The items of a list that begins with this statement. */
  private static Optional<Span> list(Publication page, List<Span> statements, int first) {
    Span list = null;
    for (int index = first; index < statements.size(); index++) {
      Span item = statements.get(index);
      boolean more = list == null || page.at(list).endsWith(";") || isListed(page, item);
      if (!more) {
        break;
      }
      list = list == null ? item : list.and(item);
    }
    return Optional.ofNullable(list);
  }

  private static boolean isListed(Publication page, Span statement) {
    return LISTED.matcher(page.at(statement)).lookingAt();
  }

  /** A statement without the heading at its start. */
  private static Span body(Publication page, Span statement) {
    return RULES
        .first("HEADING", page.text(), statement)
        .map(heading -> new Span(heading.span().end(), statement.end()))
        .orElse(statement);
  }
}
