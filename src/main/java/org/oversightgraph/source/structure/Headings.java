package org.oversightgraph.source.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.rule.Rules;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/** The lines that say what follows them, by the rules of {@code rules/layout.yaml}. */
final class Headings {

  private static final List<Rule> RULES = Rules.of("layout");
  private static final int LONGEST = 120;

  private Headings() {}

  /**
   * A line that says what follows it, and where a value stands on the line itself.
   *
   * @param atTop whether it says so only at the top of a page
   */
  record Heading(Section.Kind kind, Optional<Span> value, boolean atTop) {}

  /** The heading that a line is, if it is one. */
  static Optional<Heading> of(Line line) {
    if (line.words().length() > LONGEST) {
      return Optional.empty();
    }
    return RULES.stream().flatMap(rule -> heading(rule, line).stream()).findFirst();
  }

  private static Optional<Heading> heading(Rule rule, Line line) {
    Matcher matcher = rule.pattern().matcher(line.words());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Section.Kind kind = rule.finds(Section.Kind.class);
    return Optional.of(new Heading(kind, value(matcher, line), rule.has("top")));
  }

  private static Optional<Span> value(Matcher matcher, Line line) {
    if (!matcher.namedGroups().containsKey("value") || matcher.start("value") < 0) {
      return Optional.empty();
    }
    Span value = new Span(matcher.start("value"), matcher.end("value"));
    return Line.trimmed(line.words(), value).map(span -> span.shifted(line.span().start()));
  }
}
