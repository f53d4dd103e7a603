package org.oversightgraph.extract.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.Numbers;
import org.oversightgraph.extract.RulesByKind;
import org.oversightgraph.source.Span;

/** Finds police people in a sentence of an article, and how many they are. */
final class PoliceWords {

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:more than|at least|up to|fewer than|less than|around|about|nearly|almost|over|some"
              + "|dozens of|as many as)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_TWO =
      Pattern.compile("\\s*(?:,|and|,\\s+and)\\s+", Pattern.CASE_INSENSITIVE);
  private static final String COUNTED = "counted";
  private static final String SAME = "same";
  private static final String UNKNOWN = "unknown";

  private final String text;
  private final RulesByKind rules;
  private @Nullable Mentioned last;

  PoliceWords(String text, RulesByKind rules) {
    this.text = text;
    this.rules = rules;
  }

  /** Those in a sentence, in its order; sentences must be given in the order of the text. */
  List<Mentioned> in(Span sentence) {
    List<Mentioned> people = new ArrayList<>();
    for (Found found : longest(rules.all("PEOPLE", text, sentence))) {
      Mentioned mentioned = mentioned(found, sentence);
      if (!people.isEmpty() && joins(people.getLast(), mentioned)) {
        mentioned = people.removeLast().and(mentioned);
      }
      people.add(mentioned);
      last = mentioned;
    }
    return people;
  }

  private static List<Found> longest(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt((Found each) -> each.span().length()).reversed())
        .filter(each -> kept.stream().noneMatch(other -> other.span().overlaps(each.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Found::span));
    return kept;
  }

  private boolean joins(Mentioned one, Mentioned other) {
    int from = one.span().end();
    int until = other.span().start();
    Span between = new Span(from, until);
    return BETWEEN_TWO.matcher(between.of(text)).matches();
  }

  private Mentioned mentioned(Found found, Span sentence) {
    String number = found.rule().yield("number");
    boolean more = rules.anyOf("ADDS", text, found.span());
    return switch (number) {
      case COUNTED -> {
        String count = found.words("count").orElse("");
        boolean exact =
            !ABOUT.matcher(new Span(sentence.start(), found.span().start()).of(text)).find();
        yield new Mentioned(found.span(), exact ? Numbers.count(count) : null, true, more);
      }
      case SAME -> new Mentioned(found.span(), sameAsBefore(), false, false);
      case UNKNOWN -> new Mentioned(found.span(), null, false, more);
      default -> {
        int count = Numbers.count(number);
        yield new Mentioned(found.span(), count, count > 1, more);
      }
    };
  }

  /** "He" is one of the police only where one of them was told of last. */
  private @Nullable Integer sameAsBefore() {
    return last != null && Integer.valueOf(1).equals(last.count()) ? 1 : null;
  }
}
