package org.oversightgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oversightgraph.source.clean.Furniture;
import org.oversightgraph.source.clean.Repair;
import org.oversightgraph.source.place.Contents;
import org.oversightgraph.source.structure.Assembly;

class MutatedPagesTests {

  private static final Publications PUBLICATIONS =
      new Publications(Limits.ofCharacters(200_000), UnaryOperator.identity());

  @Property
  void readsOrRefusesWhateverItIsGiven(@ForAll("pages") String page) {
    try {
      Publication read = PUBLICATIONS.read("page", null, page);
      assertThat(PUBLICATIONS.read("page", null, page)).isEqualTo(read);
      int length = read.text().length();
      assertThat(read.title()).isNotBlank();
      assertThat(read.sentences()).allMatch(span -> span.end() <= length && span.length() > 0);
      assertThat(read.sections()).allMatch(section -> section.span().end() <= length);
      assertThat(read.sections()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
      for (int i = 1; i < read.sections().size(); i++) {
        Span before = read.sections().get(i - 1).span();
        assertThat(before.overlaps(read.sections().get(i).span())).isFalse();
      }
    } catch (CannotRead refused) {
      assertThat(refused).hasMessageStartingWith("page ");
    }
  }

  @Property
  void readsItsOwnTextAsTheSame(@ForAll("pages") String page) {
    try {
      String text = PUBLICATIONS.read("page", null, "Wessex\n\n" + page).text();
      assertThat(PUBLICATIONS.read("page", null, text).text()).isEqualTo(text);
    } catch (CannotRead refused) {
      assertThat(refused.reason()).isNotBlank();
    }
  }

  @Property
  void findsNothingMoreToRepairOrToTakeOut(@ForAll("pages") String page) {
    String repaired = Repair.of(page);
    String own = Furniture.without(repaired);

    assertThat(Repair.of(repaired)).isEqualTo(repaired);
    assertThat(Furniture.without(own)).isEqualTo(own);
  }

  @Property
  void readsOrRefusesWhateverAFileHolds(@ForAll("pages") String page, @ForAll byte[] noise) {
    Contents contents =
        new Contents(new Assembly(UnaryOperator.identity(), 200_000), ReadingLimits.DEFAULT);
    byte[] bytes =
        (page + new String(noise, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] content : List.of(bytes, noise)) {
      try {
        assertThat(contents.read("page", content).text()).isNotBlank();
      } catch (CannotRead refused) {
        assertThat(refused.place()).isEqualTo(Path.of("page").toString());
      }
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.randomValue(random -> new Mutation(random).page());
  }
}
