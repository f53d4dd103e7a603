package org.oversightgraph.link;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Day;
import org.oversightgraph.link.Tie.Shared;
import org.oversightgraph.link.Weighing.Reason;
import org.oversightgraph.link.Weighing.Weighed;
import org.springframework.stereotype.Component;

/**
 * With whom and what something is connected, directly or through exactly one thing. What is shared
 * by few is followed first; where there is more than the limits let through, the answer says so.
 */
@Component
public final class Links {

  private static final int MOST_TIES = 400;
  private static final int MOST_SHARERS = 2000;
  private static final List<String> ENDS = List.of("Officer", "Cohort", "GroupChat", "Case");

  private final Ties ties;
  private final Nodes nodes;

  Links(Ties ties, Nodes nodes) {
    this.ties = ties;
    this.nodes = nodes;
  }

  /** Of what links are asked, by its id. */
  public record Question(String of, @Nullable Collection<LinkKind> kinds, Day day) {}

  /** Where a page begins: after the link with this strength to the thing with this id. */
  public record After(double strength, String to) {

    boolean precedes(Weighed link) {
      return link.strength() < strength
          || (link.strength() == strength && link.to().compareTo(to) > 0);
    }
  }

  /**
   * Links, the strongest first.
   *
   * @param truncated whether there was more than the limits let through
   */
  public record Answer(List<Link> links, boolean truncated) {}

  /**
   * The links of something, the strongest first.
   *
   * @throws UnknownNode if nothing that can have links has the id
   */
  public Answer of(Question question, @Nullable After after, int limit) {
    Ties.Asked asked = ties.asked(question.of(), question.day());
    List<Tie> own = ties.of(question.of(), question.kinds(), MOST_TIES, question.day());
    Map<Shared, Long> people =
        ties.people(own.stream().map(Tie::shared).distinct().toList(), question.day());
    List<Tie> theirs = sharers(asked, own, people, question);
    boolean truncated = own.size() == MOST_TIES || theirs.size() == MOST_SHARERS;
    List<Tie> all = new ArrayList<>(theirs);
    all.addAll(beside(own, theirs, question));
    all.removeIf(tie -> asked.same().containsKey(tie.end()) || asked.kin().contains(tie.end()));
    List<Weighed> links = new ArrayList<>(new Weighing(own, people).links(all));
    links.addAll(samePerson(asked, question));
    List<Weighed> page =
        links.stream()
            .sorted(Weighed.STRONGEST_FIRST)
            .filter(link -> after == null || after.precedes(link))
            .limit(limit)
            .toList();
    return new Answer(inWords(asked, page, question), truncated);
  }

  /** Who else is tied to what may make a link: what could be the strongest reason goes first. */
  private List<Tie> sharers(
      Ties.Asked asked, List<Tie> own, Map<Shared, Long> people, Question question) {
    String kind = Phrases.kind(asked.node());
    Predicate<Tie> makesLink = tie -> !tie.kind().ofHubs() || kind.equals("Force");
    List<Shared> things =
        own.stream()
            .filter(makesLink)
            .map(Tie::shared)
            .distinct()
            .sorted(
                Comparator.comparingDouble((Shared shared) ->
                        -Strength.of(shared.kind(), people.getOrDefault(shared, 0L), Overlap.YES))
                    .thenComparing(Shared::thing)
                    .thenComparing(Shared::kind))
            .toList();
    List<String> labels = new ArrayList<>(ENDS);
    if (kind.equals("Force") || kind.equals("Station")) {
      labels.add(kind);
    }
    return things.isEmpty() ? List.of() : ties.to(things, labels, MOST_SHARERS, question.day());
  }

  /** What joins everyone counts beside another reason. */
  private List<Tie> beside(List<Tie> own, List<Tie> theirs, Question question) {
    Set<String> hubs =
        own.stream()
            .filter(tie -> tie.kind().ofHubs() && !tie.thing().equals(tie.end()))
            .map(Tie::thing)
            .collect(toSet());
    Set<String> ends = theirs.stream().map(Tie::end).collect(toSet());
    return hubs.isEmpty() || ends.isEmpty() ? List.of() : ties.toForces(ends, hubs, question.day());
  }

  private static List<Weighed> samePerson(Ties.Asked asked, Question question) {
    if (question.kinds() != null && !question.kinds().contains(LinkKind.SAME_PERSON)) {
      return List.of();
    }
    double strength = Strength.of(LinkKind.SAME_PERSON, 2, Overlap.YES);
    return asked.same().entrySet().stream()
        .filter(same -> !same.getKey().equals(asked.id()))
        .map(same ->
            Weighed.of(
                same.getKey(),
                List.of(
                    new Reason(
                        LinkKind.SAME_PERSON,
                        same.getKey(),
                        true,
                        Overlap.YES,
                        strength,
                        null,
                        null,
                        same.getValue()))))
        .toList();
  }

  private List<Link> inWords(Ties.Asked asked, List<Weighed> page, Question question) {
    List<String> ids =
        page.stream()
            .flatMap(link ->
                Stream.concat(Stream.of(link.to()), link.reasons().stream().map(Reason::thing)))
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, @Nullable Object>> found = nodes.all(ids, question.day());
    return page.stream().map(link -> link(asked.node(), link, found)).toList();
  }

  private static Link link(
      Map<String, @Nullable Object> from,
      Weighed link,
      Map<String, Map<String, @Nullable Object>> found) {
    Map<String, @Nullable Object> to = found.getOrDefault(link.to(), Map.of());
    List<LinkReason> reasons =
        link.reasons().stream()
            .map(reason -> {
              Map<String, @Nullable Object> via = found.getOrDefault(reason.thing(), Map.of());
              String sentence =
                  LinkSentence.of(
                      reason.kind(),
                      via,
                      new LinkSentence.End(from, reason.ofOne()),
                      new LinkSentence.End(to, reason.ofOther()));
              return new LinkReason(
                  reason.kind(), via, sentence, reason.overlap(), reason.evidence());
            })
            .toList();
    return new Link(from, to, link.strength(), reasons);
  }
}
