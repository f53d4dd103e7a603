package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oversightgraph.rule.Rule;
import org.oversightgraph.rule.Rules;
import org.oversightgraph.vocabulary.Force;
import org.oversightgraph.vocabulary.Vocabulary;

/** Every rule's examples, with words taken out and names of forces put in, through all readers. */
class BrokenSentencesTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Extractors EXTRACTORS = new Extractors(VOCABULARY);
  private static final List<String> EXAMPLES =
      Stream.of(
              "chats",
              "dates",
              "deciders",
              "events",
              "findings",
              "learning",
              "matter",
              "mode",
              "outcomes",
              "people",
              "proceedings",
              "ranks",
              "recommendations",
              "responses",
              "roles",
              "scope",
              "standards",
              "stations",
              "theme")
          .flatMap(topic -> Rules.of(topic).stream())
          .map(Rule::examples)
          .flatMap(List::stream)
          .toList();
  private static final List<String> FORCES = VOCABULARY.forces().stream().map(Force::name).toList();
  private static final List<String> ODDMENTS =
      List.of("", ",", "(", ")", "’s", "(KCC)", "...", "-", ":", "\u00a0", "A", "1", "&");

  @Property(tries = 400)
  void areReadWithNothingLeftOut(@ForAll("pages") String text) {
    try {
      assertThat(EXTRACTORS.read(Invented.official(text)).leftOut()).isEmpty();
      assertThat(EXTRACTORS.read(Invented.article(text)).leftOut()).isEmpty();
    } catch (NotACase refused) {
      assertThat(refused).hasMessageContaining(" ");
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.randomValue(BrokenSentencesTests::page);
  }

  private static String page(Random random) {
    String account =
        random
            .ints(6, 0, EXAMPLES.size())
            .mapToObj(EXAMPLES::get)
            .map(sentence -> broken(sentence, random))
            .collect(Collectors.joining("\n"));
    return """
    A lost van - %s, May 2011

    %s

    IOPC reference
    2099/000001
    Recommendations
    %s
    """
        .formatted(any(FORCES, random), account, broken(any(EXAMPLES, random), random));
  }

  private static String broken(String sentence, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    for (int times = random.nextInt(4); times > 0 && !words.isEmpty(); times--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, any(FORCES, random));
        case 2 -> words.set(at, any(FORCES, random));
        default -> words.set(at, any(ODDMENTS, random));
      }
    }
    return String.join(" ", words);
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
