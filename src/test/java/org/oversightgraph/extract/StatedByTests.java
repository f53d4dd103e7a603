package org.oversightgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.Corpus;
import org.oversightgraph.rule.RuleFolder;
import org.oversightgraph.source.Publication;
import org.oversightgraph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a fact says it was read by can be looked up in a rule file. */
class StatedByTests {

  private static final String OFFICIAL =
      """
      A boat set adrift - Dorset Police, May 2099

      Published 3 Jun 2099

      On 4 May 2099 a serving Dorset Police sergeant and two former officers set a boat adrift. %s

      IOPC reference
      2099/123456
      Recommendations
      The IOPC recommends that Dorset Police ties up its boats.
      Tags
        • Dorset Police
      """;
  private static final String FOUND = "The officer had a case to answer for misconduct.";
  private static final List<String> UNHEADED =
      List.of(
          "A boat adrift, May 2099\n\nA Dorset Police officer saw it. Dorset Police heard of it. "
              + FOUND,
          "A boat adrift\n\nAn officer saw it. " + FOUND + "\n\nTags\n  • Dorset Police");
  private static final int EVERY = 5;

  private final Extractors extractors = new Extractors(Vocabulary.load());

  @Test
  void isARuleOfAFileOnInventedPages() {
    List<Publication> pages =
        Stream.concat(
                RuleFolder.rules()
                    .flatMap(rule -> rule.examples().stream())
                    .distinct()
                    .map(OFFICIAL::formatted),
                UNHEADED.stream())
            .map(Invented::official)
            .toList();

    Set<String> statedBy = statedBy(pages);

    assertThat(RuleFolder.ids()).containsAll(statedBy);
    assertThat(statedBy).hasSizeGreaterThan(100);
    assertThat(statedBy)
        .contains(
            "forces/most-named",
            "forces/tag",
            "learning/section",
            "occurred/first-date",
            "occurred/heading",
            "people/force-of-officer",
            "people/former-officer",
            "people/serving-officer",
            "printed/published",
            "printed/reference",
            "printed/title",
            "standards/alleged");
  }

  @Test
  void isARuleOfAFileOnRealPages() {
    List<Corpus.Page> pages = Corpus.require();
    List<Publication> some =
        IntStream.range(0, pages.size())
            .filter(index -> index % EVERY == 0)
            .mapToObj(index -> pages.get(index).publication())
            .toList();

    assertThat(RuleFolder.ids()).containsAll(statedBy(some));
  }

  private Set<String> statedBy(List<Publication> pages) {
    Set<String> ids = new TreeSet<>();
    for (Publication page : pages) {
      try {
        JsonNode file = JsonMapper.shared().valueToTree(extractors.extract(page));
        file.findValues("readings").stream()
            .flatMap(readings -> readings.findValuesAsString("rule").stream())
            .forEach(ids::add);
      } catch (NotACase other) {
        assertThat(other).hasMessageContaining(page.title());
      }
    }
    return ids;
  }
}
