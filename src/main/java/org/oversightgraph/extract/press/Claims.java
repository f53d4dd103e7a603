package org.oversightgraph.extract.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.extract.recommendation.Statements;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;

/** Finds who, in a sentence, is said to have been dismissed, warned, jailed and so on. */
final class Claims {

  private static final int FARTHEST = 110;
  private static final Pattern INCLUDING =
      Pattern.compile("(?:including|among them|one of them|led by)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern KNOWN =
      Pattern.compile("^(?:the|that|this|he|she)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHO_CLAUSE =
      Pattern.compile("^\\s*,\\s+(?:who|whose|all|both)\\b.*,\\s*$", Pattern.CASE_INSENSITIVE);

  private final Publication page;
  private final RulesByKind rules;

  Claims(Publication page, RulesByKind rules) {
    this.page = page;
    this.rules = rules;
  }

  /** Every claim that names a number of people, in the order of the text. */
  List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    PoliceWords words = new PoliceWords(page.text(), rules);
    for (Span sentence : Statements.ofNarrative(page)) {
      List<Mentioned> people = words.in(sentence);
      boolean ofAll =
          rules.all("INVESTIGATED", page.text(), sentence).stream()
              .anyMatch(found -> found.rule().has("total"));
      int read = sentence.start();
      for (Found found : rules.all("OUTCOME", page.text(), sentence)) {
        if (found.span().start() >= read) {
          claim(found, people, sentence, ofAll).ifPresent(claims::add);
          read = found.span().end();
        }
      }
    }
    return claims;
  }

  private Optional<Claim> claim(Found found, List<Mentioned> people, Span sentence, boolean ofAll) {
    Optional<Mentioned> who =
        found.rule().has("after") ? after(found, people) : before(found, people, sentence);
    return who.filter(each -> !isUncertain(found, sentence) && !isElsewhere(each, sentence))
        .flatMap(each -> claim(found, each, sentence, ofAll));
  }

  private static Optional<Claim> claim(
      Found found, Mentioned people, Span sentence, boolean ofAll) {
    Integer count = people.count();
    return count == null || count == 0
        ? Optional.empty()
        : Optional.of(
            new Claim(
                found.rule().yield("outcome"), people, count, sentence, found.reading(), ofAll));
  }

  private boolean isUncertain(Found found, Span sentence) {
    return rules.anyOf("EITHER", page.text(), new Span(found.span().end(), sentence.end()));
  }

  /** One officer who is new to the reader, in a sentence that turns to something else. */
  private boolean isElsewhere(Mentioned people, Span sentence) {
    return Integer.valueOf(1).equals(people.count())
        && !KNOWN.matcher(page.at(people.span())).find()
        && rules.anyOf("ELSEWHERE", page.text(), sentence);
  }

  private Optional<Mentioned> after(Found found, List<Mentioned> people) {
    return people.stream()
        .filter(each -> each.span().start() >= found.span().end())
        .findFirst()
        .filter(each -> each.span().start() - found.span().end() <= 1);
  }

  /** The nearest before, unless it is only an example or stands in a clause about another. */
  private Optional<Mentioned> before(Found found, List<Mentioned> people, Span sentence) {
    List<Mentioned> earlier =
        people.stream().filter(each -> each.span().end() <= found.span().start()).toList();
    Optional<Mentioned> described =
        earlier.stream()
            .filter(each -> WHO_CLAUSE.matcher(page.at(between(each, found))).find())
            .findFirst();
    if (described.isPresent()) {
      return described;
    }
    for (int index = earlier.size() - 1; index >= 0; index--) {
      Mentioned candidate = earlier.get(index);
      if (index == 0 || !isExample(earlier.getFirst(), candidate)) {
        return Optional.of(candidate).filter(each -> holds(each, found, sentence));
      }
    }
    return Optional.empty();
  }

  /** As in "five officers, including a sergeant, were …". */
  private boolean isExample(Mentioned first, Mentioned candidate) {
    Span head = new Span(first.span().start(), candidate.span().start());
    return INCLUDING.matcher(page.at(head)).find()
        && page.text().startsWith(",", candidate.span().end());
  }

  private static Span between(Mentioned people, Found found) {
    int from = people.span().end();
    int until = found.span().start();
    return new Span(from, until);
  }

  private boolean holds(Mentioned people, Found found, Span sentence) {
    Span before = new Span(sentence.start(), people.span().start());
    Span between = between(people, found);
    boolean future =
        !found.rule().has("will")
            && !found.rule().yield("outcome").startsWith("WOULD")
            && rules.anyOf("WILL", page.text(), between);
    return between.length() <= FARTHEST
        && !future
        && !rules.anyOf("THEIRS", page.text(), before)
        && !rules.anyOf("HEDGE", page.text(), between);
  }
}
