package org.oversightgraph.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Span;
import org.oversightgraph.vocabulary.Vocabulary;

class ForcesTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Test
  void believesTheHeadingAndNotAWrongTag() {
    InventedPage page =
        InventedPage.titled("A lost van - West Yorkshire Police, May 2011")
            .tells("Officers of Kent Police rang.")
            .tagged("West Midlands Police");

    assertThat(forces(page)).containsExactly("west-yorkshire");
  }

  @Test
  void readsSeveralForcesOfAHeading() {
    assertThat(forces("A van – Norfolk Constabulary, Kent Police and Surrey Police, May 2011"))
        .containsExactly("norfolk", "kent", "surrey");
    assertThat(forces("A van - Warwickshire and West Mercia Police, May 2011"))
        .containsExactly("warwickshire", "west-mercia");
  }

  @Test
  void knowsNamesWithAnAndAndOlderNames() {
    assertThat(forces("A van - Avon & Somerset Police, May 2011"))
        .containsExactly("avon-and-somerset");
    assertThat(forces("A van - Devon and Cornwall, May 2011"))
        .containsExactly("devon-and-cornwall");
    assertThat(forces("A van - Hampshire Constabulary, May 2011")).containsExactly("hampshire");
    assertThat(forces("A van - May 2011, Metropolitan police service"))
        .containsExactly("metropolitan");
  }

  @Test
  void takesNoForceFromANationalRecommendation() {
    InventedPage page =
        InventedPage.titled("National recommendation - A Council, May 2011")
            .tells("Kent Police had lost a van.");

    assertThat(forces(page)).isEmpty();
  }

  @Test
  void addsAForceWhoseActionsWereLookedAtToo() {
    InventedPage page =
        InventedPage.titled("Recommendation - Kent Police, May 2011")
            .tells("We looked at the actions taken by Kent Police and Sussex Police that day.");

    assertThat(forces(page)).containsExactly("kent", "sussex");
  }

  @Test
  void takesTheForceThatTheTextSpeaksOfMost() {
    InventedPage page =
        InventedPage.titled("[Untitled]")
            .tells("The Met lost a van. Kent Police found it. The Metropolitan Police was glad.")
            .by(DocumentKind.PRESS);

    assertThat(forces(page)).containsExactly("metropolitan");
  }

  @Test
  void takesTheTagWhereNothingElseNamesAForce() {
    InventedPage page =
        InventedPage.titled("A lost van, May 2011").tells("It was lost.").tagged("Kent Police");

    assertThat(forces(page)).containsExactly("kent");
  }

  @Test
  void findsShortFormsOnlyWithTheirCapitals() {
    ForceNames names = ForceNames.of(VOCABULARY);
    String text = "The MPS and GMP met. They met the mps, and the Met met them.";

    assertThat(names.in(text, new Span(0, text.length())))
        .extracting(ForceNames.Named::code)
        .containsExactly("metropolitan", "greater-manchester", "metropolitan");
  }

  private static List<String> forces(String title) {
    return forces(InventedPage.titled(title).tells("It was lost."));
  }

  private static List<String> forces(InventedPage invented) {
    Publication page = invented.page();
    return Setting.of(page, VOCABULARY).forces();
  }
}
