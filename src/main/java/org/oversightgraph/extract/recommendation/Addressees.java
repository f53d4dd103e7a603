package org.oversightgraph.extract.recommendation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.extract.recommendation.Organisations.Named;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.source.Span;

/**
 * Who is to act on a recommendation: who is asked in its words, else who is named in the heading,
 * else the page's main force. An organisation that is merely mentioned is not asked.
 */
final class Addressees {

  /** What may stand between the beginning of what is asked and the one that is asked. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[\\s\\p{Z}\\p{Punct}\\p{Cf}“”‘’–]|\\b(?:[a-z0-9]|i+|that|the|all|each|every|both|both of)\\b)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THE_FORCE =
      Pattern.compile(
          "^[\\W]*(?:that )?(?:the|its|this) (?:force|constabulary|service|police force)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\s*\\(.{1,20}?\\)\\s*)?(?:,|\\s+and|\\s+&|,\\s+and|\\s+together\\s+with)\\s+(?:the\\s+)?"
              + "|\\s*\\(\\W?");
  private static final Pattern RECOMMENDATION_PAGE =
      Pattern.compile("^\\W*(?:national |local )?recommendations?\\b", Pattern.CASE_INSENSITIVE);

  private final Publication page;
  private final List<String> forces;
  private final Organisations organisations;

  Addressees(Publication page, List<String> forces, Organisations organisations) {
    this.page = page;
    this.forces = forces;
    this.organisations = organisations;
  }

  /** Codes of those who are to act, and where the page says so. */
  record Asked(List<String> codes, List<Span> spans) {

    static final Asked NOBODY = new Asked(List.of(), List.of());

    /** The same, also said in another place. */
    Asked at(Span place) {
      return nobody() ? this : new Asked(codes, join(spans, place));
    }

    boolean nobody() {
      return codes.isEmpty();
    }

    /** The only one that is asked, or null. */
    @Nullable String only() {
      return codes.size() == 1 ? codes.getFirst() : null;
    }
  }

  /** Of a recommendation in a section of its own. */
  Asked of(Recommended recommended) {
    return Stream.of(
            named(recommended.heading()),
            atStart(recommended.what(), recommended.sentence()),
            main(recommended),
            title(recommended.sentence()),
            subject(recommended))
        .filter(asked -> !asked.nobody())
        .findFirst()
        .orElseGet(() -> mainForce(recommended.sentence()));
  }

  /** Of a recommendation that prose tells of: only one who is asked in so many words. */
  Asked named(Span words, Span sentence) {
    Asked asked = atStart(words, sentence);
    if (asked.nobody() && THE_FORCE.matcher(page.at(words)).find()) {
      return mainForce(sentence);
    }
    return asked;
  }

  /** Whether the page is one of recommendations, so that its prose only introduces them. */
  boolean onRecommendationPage() {
    return entitled(page);
  }

  /** Whether the heading says that a page is one of recommendations. */
  static boolean entitled(Publication page) {
    return page.all(Section.Kind.TITLE).stream()
        .anyMatch(title -> RECOMMENDATION_PAGE.matcher(page.at(title)).find());
  }

  /** Whether it can only be one force that the page speaks of. */
  boolean oneForce() {
    return forces.size() == 1;
  }

  /** The page's main force, where nothing else is said. */
  Asked mainForce(Span sentence) {
    return forces.isEmpty()
        ? Asked.NOBODY
        : new Asked(List.of(forces.getFirst()), List.of(sentence));
  }

  /** With the others whom the heading of a page with one recommendation names beside them. */
  Asked withHeading(Asked asked, Span sentence) {
    Asked heading = title(sentence);
    boolean more = heading.codes().size() > asked.codes().size();
    return more && heading.codes().containsAll(asked.codes()) ? heading : asked;
  }

  private Asked main(Recommended recommended) {
    return THE_FORCE.matcher(page.at(recommended.what())).find() && forces.size() == 1
        ? mainForce(recommended.sentence())
        : Asked.NOBODY;
  }

  /** Those that the words begin with, one or several. */
  private Asked atStart(Span words, Span sentence) {
    Set<String> codes = new LinkedHashSet<>();
    int end = words.start();
    for (Named named : organisations.in(page.text(), words)) {
      Span between = new Span(end, Math.max(end, named.span().start()));
      Pattern expected = codes.isEmpty() ? LEAD : BETWEEN;
      if (!expected.matcher(page.at(between)).matches() || named.oversees()) {
        break;
      }
      codes.add(named.code());
      end = named.span().end();
    }
    return codes.isEmpty() ? Asked.NOBODY : new Asked(List.copyOf(codes), List.of(sentence));
  }

  private Asked named(Span words) {
    return asked(organisations.in(page.text(), words));
  }

  /** Those in the heading of a page of recommendations. */
  private Asked title(Span sentence) {
    return page.all(Section.Kind.TITLE).stream()
        .filter(title -> RECOMMENDATION_PAGE.matcher(page.at(title)).find())
        .map(this::named)
        .findFirst()
        .map(asked -> new Asked(asked.codes(), join(asked.spans(), sentence)))
        .orElseGet(() -> Asked.NOBODY);
  }

  /** The page's own force, where the words say whose practice is meant before what ought to be. */
  private Asked subject(Recommended recommended) {
    Span what = recommended.what();
    Matcher ought = Pattern.compile("\\b(?:should|must)\\b").matcher(page.at(what));
    Span before = new Span(what.start(), ought.find() ? what.start() + ought.start() : what.end());
    List<Named> own =
        organisations.in(page.text(), before).stream()
            .filter(named -> forces.contains(named.code()))
            .toList();
    return new Asked(asked(own).codes(), List.of(recommended.sentence()));
  }

  private static Asked asked(List<Named> found) {
    List<Named> others = found.stream().filter(named -> !named.oversees()).toList();
    return new Asked(
        others.stream().map(Named::code).distinct().toList(),
        others.stream().map(Named::span).toList());
  }

  private static List<Span> join(List<Span> spans, Span sentence) {
    return Stream.concat(spans.stream(), Stream.of(sentence)).toList();
  }
}
