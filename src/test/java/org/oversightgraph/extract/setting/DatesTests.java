package org.oversightgraph.extract.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Section;

class DatesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left on 3 May 2011.|2011-05-03",
        "On the 2nd of June, 2011 it rained.|2011-06-02",
        "It had rained in June 2011.|2011-06",
        "They met in autumn 2011.|2011-23",
        "They had met in early 2011.|2011",
        "He wrote between June 2010 and May 2011.|2010-06/2011-05",
        "He wrote between 28 December and 4 January 2011.|2010-12-28/2011-01-04",
        "He wrote between 2009 and 2011.|2009/2011",
        "The enquiry of 2011/12 was shut.|2011/2012",
        "It was seen on 4 and 6 March 2011.|2011-03-04",
        "It was lost between 3 and 7 May 2011.|2011-05-03/2011-05-07",
        "The boats were out on 2-4 June 2011.|2011-06-02/2011-06-04",
        "He wrote in March/April 2011.|2011-03/2011-04",
        "He wrote from late March to mid-April 2011.|2011-03/2011-04",
        "It was lost in mid-2011.|2011",
        "It had begun in the late 1980s.|1980/1989",
        "He rang on 03/05/2011 at noon.|2011-05-03",
        "The van was sold on 2011-05-03.|2011-05-03",
        "He rang on Nov 02, 2011.|2011-11-02",
        "He rang on 2 Nov 2011.|2011-11-02",
        "He came on the 5th of May, 2011.|2011-05-05",
        "It froze in the winter of 2011/12.|2011-24",
      })
  void readsADateAsExactlyAsItIsWritten(String words, String edtf) {
    assertThat(dates(words)).containsExactly(edtf);
  }

  @Test
  void takesTheYearOfTheDateBefore() {
    assertThat(dates("On 3 May 2011 a van stopped. It was gone on 5 May."))
        .containsExactly("2011-05-03", "2011-05-05");
  }

  @Test
  void takesTheYearOfTheHeadingInItsMonth() {
    Publication page =
        InventedPage.titled("A lost van - Kent Police, May 2011").tells("It left on 3 May.").page();

    Dated date = Dates.in(page, page.all(Section.Kind.NARRATIVE).getFirst()).getFirst();

    assertThat(date.date().edtf()).isEqualTo("2011-05-03");
    assertThat(date.date().text()).isEqualTo("3 May");
    assertThat(date.sentences(page)).extracting(page::at).hasSize(2).contains(page.title());
  }

  @Test
  void leavesOutADateWhoseYearIsInDoubt() {
    assertThat(dates("It left on 3 May.")).isEmpty();
    assertThat(dates("In December 2011 it left. On 3 March it was back."))
        .containsExactly("2011-12");
  }

  @Test
  void leavesOutWhatIsNoDate() {
    assertThat(dates("She may ring at 2015 hours. He left on 31 June 2011, see 2011/123456."))
        .isEmpty();
  }

  private static List<String> dates(String words) {
    Publication page = InventedPage.titled("A lost van").tells(words).page();
    return Dates.in(page, page.all(Section.Kind.NARRATIVE).getFirst()).stream()
        .map(date -> date.date().edtf())
        .toList();
  }
}
