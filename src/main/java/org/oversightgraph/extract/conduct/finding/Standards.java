package org.oversightgraph.extract.conduct.finding;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.oversightgraph.extract.Found;
import org.oversightgraph.extract.RuleBook;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Standard;
import org.oversightgraph.vocabulary.Vocabulary;

/** Finds Standards of Professional Behaviour by their names or the core words of them. */
public final class Standards {

  /** How plainly words mean a standard. */
  enum Strength {
    NAMED,
    DUTIES,
    CORE,
    FINDING,
    TITLE
  }

  static final Set<Strength> IN_A_FINDING =
      EnumSet.of(Strength.NAMED, Strength.DUTIES, Strength.CORE, Strength.FINDING);
  public static final Set<Strength> IN_AN_ALLEGATION =
      EnumSet.of(Strength.NAMED, Strength.DUTIES, Strength.CORE);
  public static final Set<Strength> IN_A_TITLE =
      EnumSet.of(Strength.NAMED, Strength.CORE, Strength.TITLE);

  private static final String BY_NUMBER = "BY_NUMBER";
  private static final RuleBook RULES = RuleBook.of("standards");

  private final String text;
  private final List<String> order;

  public Standards(String text, Vocabulary vocabulary) {
    this.text = text;
    this.order = vocabulary.standards().stream().map(Standard::code).toList();
  }

  /** Where a range names standards. */
  public List<Found> found(Span within, Set<Strength> strengths) {
    return RULES.find(text, within).stream()
        .filter(found -> strengths.contains(found.rule().finds(Strength.class)))
        .toList();
  }

  /** The standards that a range names, in their official order. */
  public List<String> in(Span within, Set<Strength> strengths) {
    Set<String> codes = new LinkedHashSet<>();
    found(within, strengths).forEach(found -> codes.add(code(found)));
    return ordered(codes);
  }

  /** The code of the standard that is named, by its words or by its number. */
  public String code(Found found) {
    String code = found.rule().yield("standard");
    return code.equals(BY_NUMBER)
        ? IntStream.rangeClosed(1, order.size())
            .filter(number -> found.words("n" + number).isPresent())
            .mapToObj(number -> order.get(number - 1))
            .findFirst()
            .orElseThrow()
        : code;
  }

  public List<String> ordered(Set<String> codes) {
    return order.stream().filter(codes::contains).toList();
  }
}
