package org.oversightgraph.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlTests {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>A fall | Oxbridge Courier</title>
      <meta property="og:site_name" content="Oxbridge Courier">
      <meta property="article:published_time" content="2021-03-04T08:00:00Z">
      <style>p { color: red }</style></head>
      <body><header><nav>Home News Sport</nav></header>
      <div class="cookie-banner">We like biscuits. Accept?</div>
      <main><h1>A fall from a&nbsp;ladder</h1>
      <p>A man <b>fell</b> from a ladder.<br>An officer looked away.</p>
      <ul><li>One ladder</li><li>Two men</li></ul>
      <div>IOPC reference</div><div>2019/123456</div>
      <p>%s</p></main>
      <footer>Contact</footer><script>alert("x")</script></body></html>
      """
          .formatted("The ladder was old and nobody had looked after it. ".repeat(5));

  @Test
  void takesTheWordsLineByLineWithoutTheFrame() {
    assertThat(Html.of(PAGE).text())
        .startsWith(
            """
            A fall from a ladder

            A man fell from a ladder.
            An officer looked away.

              • One ladder
              • Two men

            IOPC reference
            2019/123456
            """)
        .doesNotContain("Sport", "biscuits", "Contact", "alert", "color");
  }

  @Test
  void takesWhatThePageDeclares() {
    assertThat(Html.of(PAGE))
        .extracting(Draft::title, Draft::publisher, Draft::published)
        .containsExactly("A fall from a ladder", "Oxbridge Courier", LocalDate.of(2021, 3, 4));
  }

  @Test
  void putsTheTitleFirstWhereOnlyTheHeadHasIt() {
    Draft draft = Html.of("<html><title>A fall | The Courier</title><p>A man fell.</p></html>");

    assertThat(draft.text()).isEqualTo("A fall\n\nA man fell.");
  }

  @Test
  void readsTheDayFromLinkedData() {
    String page =
        "<script type=\"application/ld+json\">{\"datePublished\": \"2020-02-29\"}</script><p>A";

    assertThat(Html.of(page).published()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void heedsTheEncodingThatIsDeclared() {
    byte[] page =
        "<html><meta charset=\"iso-8859-1\"><p>the officer’s café</p>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(Html.of(page, null).text()).isEqualTo("the officer’s café");
  }

  @Test
  void believesTheServerMoreThanThePage() {
    byte[] page = "<html><meta charset=\"iso-8859-1\"><p>café</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(Html.of(page, "text/html; charset=utf-8").text()).isEqualTo("café");
  }

  @Test
  void refusesTagsNestedBeyondMeasure() {
    String bomb = "<div>".repeat(100_000) + "words" + "</div>".repeat(100_000);

    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Html.of(bomb))
        .withMessageContaining("deep");
  }

  @Test
  void refusesMoreTagsThanAPageHas() {
    String bomb = "<br>".repeat(600_000);

    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Html.of(bomb))
        .withMessageContaining("tags");
  }
}
