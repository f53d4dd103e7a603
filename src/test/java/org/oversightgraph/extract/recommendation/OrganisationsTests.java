package org.oversightgraph.extract.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.extract.recommendation.Organisations.Named;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

class OrganisationsTests {

  private final Organisations organisations = Organisations.of(Vocabulary.load());

  @Test
  void findsForcesAndBodiesByAnyOfTheirNames() {
    assertThat(codes("The NPCC, the Met and GMP met the National Police Chief's Council."))
        .containsExactly("npcc", "metropolitan", "greater-manchester", "npcc");
    assertThat(codes("Kent police and DEVON & CORNWALL Police"))
        .containsExactly("kent", "devon-and-cornwall");
  }

  @Test
  void findsANameThatRunsIntoTheNextSentence() {
    assertThat(codes("Recommendation to Sussex PoliceBoats need lamps.")).containsExactly("sussex");
  }

  @Test
  void findsNoForceInAPlace() {
    assertThat(codes("A man from Kent and a woman from Essex metered the meeting.")).isEmpty();
  }

  @Test
  void tellsWhichBodyOversees() {
    String text = "the IOPC";
    assertThat(organisations.in(text, new Span(0, text.length())).getFirst().oversees()).isTrue();
  }

  private List<String> codes(String text) {
    return organisations.in(text, new Span(0, text.length())).stream().map(Named::code).toList();
  }
}
