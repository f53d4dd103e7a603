package org.oversightgraph.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.casefile.CaseFile.CaseEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;
import org.oversightgraph.vocabulary.Vocabulary;

class SettingTests {

  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final String TITLE = "A lost van - Kent Police, May 2011";

  @Test
  void tellsTheIncidentFromItsReferral() {
    CaseEntry entry =
        read("In May 2011 Kent Police referred to us a brawl which occurred on 24 March 2011.");

    assertThat(edtf(entry.occurred())).isEqualTo("2011-03-24");
    assertThat(edtf(entry.referred())).isEqualTo("2011-05");
  }

  @Test
  void takesTheFirstDateThatIsToldBeforeTheInvestigation() {
    CaseEntry entry =
        read(
            "On 3 May 2011 a van was lost. Our investigators saw the yard on 9 April 2011."
                + " We finished our investigation in June 2012.");

    assertThat(edtf(entry.occurred())).isEqualTo("2011-05-03");
    assertThat(edtf(entry.completed())).isEqualTo("2012-06");
  }

  @Test
  void takesTheEarlierPeriodOfTheConduct() {
    CaseEntry entry =
        read(
            "On 3 May 2011 a van was lost. The sergeants had exchanged jokes by text between"
                + " June 2009 and May 2011.");

    assertThat(edtf(entry.occurred())).isEqualTo("2009-06/2011-05");
  }

  @Test
  void fallsBackOnTheHeadingUnlessThatIsTheMonthOfSomethingElse() {
    assertThat(edtf(read("A van was lost.").occurred())).isEqualTo("2011-05");
    assertThat(read("Kent Police referred the van to us in May 2011.").occurred()).isNull();
    Publication other =
        InventedPage.titled("Recommendation - Kent Police, May 2011").tells("A van.").page();
    assertThat(Setting.of(other, VOCABULARY).caseEntry().occurred()).isNull();
  }

  @Test
  void neverDatesTheMatterAfterItsInvestigation() {
    CaseEntry entry =
        read("Our investigation of the van concluded in June 2012. In July 2013 he sang about it.");

    assertThat(edtf(entry.occurred())).isEqualTo("2011-05");
  }

  @Test
  void takesTheOversightBodysOwnWordsForAnIndependentInvestigation() {
    String words = "Our investigators looked for the van.";

    assertThat(read(words).mode()).isEqualTo("INDEPENDENT");
    assertThat(read("During the investigation the van was found.").mode()).isNull();
    Publication reply = InventedPage.titled(TITLE).tells(words).by(DocumentKind.FORCE).page();
    assertThat(Setting.of(reply, VOCABULARY).caseEntry().mode()).isNull();
  }

  @Test
  void readsTheKindOfMatter() {
    assertThat(read("Kent Police made a late conduct referral.").matter()).isEqualTo("CONDUCT");
    assertThat(read("His aunt lodged a second complaint.").matter()).isEqualTo("COMPLAINT");
    assertThat(read("It was a DSI referral.").matter()).isEqualTo("DSI");
    assertThat(read("He complained of pain in his arm.").matter()).isNull();
  }

  @Test
  void readsLearningOperationAndThemes() {
    Publication page =
        InventedPage.titled("Discrimination at a fair - Kent Police, May 2011")
            .tells("Operation Teasel ended.")
            .recommends("Kent Police should keep a list.")
            .tagged("Road traffic incidents")
            .page();
    CaseEntry entry = Setting.of(page, VOCABULARY).caseEntry();

    assertThat(entry.learning()).isEqualTo("RECOMMENDATIONS_MADE");
    assertThat(entry.operation()).isEqualTo("Teasel");
    assertThat(entry.themes()).containsExactly("discrimination", "road-traffic");
    assertThat(read("We did not find any learning about vans.").learning())
        .isEqualTo("NONE_IDENTIFIED");
  }

  @Test
  void citesTheWordsOfEachPropertyAndTheRuleThatReadThem() {
    Publication page =
        InventedPage.titled(TITLE)
            .with(Section.Kind.PUBLISHED, "Published 07 Jan 2012")
            .tells("It rained. On 3 May 2011 a van was lost at Long Barrow police station.")
            .reference("2011/123456")
            .page();
    CaseEntry entry = Setting.of(page, VOCABULARY).caseEntry();
    Map<String, List<String>> citations = entry.evidence().byProperty();

    assertThat(entry.key()).isEqualTo("2011-123456");
    assertThat(citations.keySet()).isEqualTo(entry.evidence().readings().keySet());
    assertThat(cited(page, citations.get("references"))).isEqualTo("2011/123456");
    assertThat(cited(page, citations.get("forces"))).isEqualTo(TITLE);
    assertThat(cited(page, citations.get("occurred"))).startsWith("On 3 May").endsWith("station.");
    assertThat(entry.evidence().all()).containsAll(citations.get("stations"));
  }

  @Test
  void givesACaseWithoutAReferenceAKeyThatStays() {
    String title =
        "A very long tale of a lost van and of those who looked for it in vain - Kent Police";
    Publication page = InventedPage.titled(title).tells("It was lost.").page();
    Publication again = InventedPage.titled(title).tells("It was lost for good.").page();
    String key = Setting.of(page, VOCABULARY).caseEntry().key();

    assertThat(key).matches("[a-z0-9-]{1,69}").startsWith("a-very-long-tale-of-a-lost-van");
    assertThat(Setting.of(again, VOCABULARY).caseEntry().key()).isEqualTo(key);
  }

  private static CaseEntry read(String words) {
    Publication page = InventedPage.titled(TITLE).tells(words).page();
    return Setting.of(page, VOCABULARY).caseEntry();
  }

  private static @Nullable String edtf(@Nullable PartialDate date) {
    return date == null ? null : date.edtf();
  }

  private static String cited(Publication page, List<String> citations) {
    assertThat(citations).hasSize(1);
    String[] ends = citations.getFirst().replaceFirst(".*#char=", "").split(",", 2);
    return page.text().substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
