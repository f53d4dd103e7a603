package org.oversightgraph.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.oversightgraph.OversightTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees who opens the pages. */
@OversightTest
@ExtendWith(Chromium.Available.class)
class PagesIT {

  private static final String COUNTS =
      """
      UNWIND ['Case', 'Officer', 'Cohort', 'GroupChat', 'Allegation', 'Finding', 'Outcome',
        'Recommendation', 'Station', 'Document', 'Passage'] AS label
      RETURN COUNT { (node) WHERE label IN labels(node) } AS value
      """;
  private static final String TITLES = "MATCH (theCase:Case) RETURN theCase.title AS value";
  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String RESULT =
      "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";
  private static final String ACTIVE_TAB = "[role=tab][aria-selected=true]";
  private static final String CHAT_IN_OUR_STYLE = "#cc79a7";
  private static final Pattern SOMETHING = Pattern.compile("\\S");

  @AutoClose private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @AutoClose private Visit visit;

  @BeforeAll
  static void launch() {
    chromium = Chromium.start();
  }

  @BeforeEach
  void arrive() {
    visit = chromium.visit(origin(), new Browser.NewContextOptions());
  }

  @Test
  void sayWhatIsLoaded() {
    Page page = startPage();

    assertThat(page.locator("#counts dd")).hasText(values(COUNTS));
    assertThat(page.locator("#case-rows td:first-child").allTextContents())
        .containsExactlyInAnyOrder(values(TITLES));
    assertThat(page.getByRole(AriaRole.STATUS)).isEmpty();
    assertThat(visit.problems()).isEmpty();
    assertThat(visit.elsewhere()).isEmpty();
  }

  @Test
  void leadOnlyToWhatIsThere() {
    Page page = startPage();
    List<Locator> links = page.locator("a[href]").all();

    assertThat(links).hasSizeGreaterThan(15);
    for (Locator link : links) {
      assertThat(page.request().get(link.getAttribute("href"))).isOK();
    }
  }

  @Test
  void sayThatGraphQlDoesNotAnswer() {
    visit.without("**/graphql");

    Page page = visit.open("/");

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("GraphQL does not answer");
    assertThat(page.locator("#status a[href='/actuator/health']")).isVisible();
    assertThat(page.locator("#counts")).isHidden();
    assertThat(page.locator("#cases")).isHidden();
  }

  @Test
  void canBeReadWithoutJavaScript() {
    Browser.NewContextOptions off = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (Visit plain = chromium.visit(origin(), off)) {
      Page page = plain.open("/");

      assertThat(page.locator("noscript p")).isVisible();
      assertThat(page.getByText("A link is a lead, not proof.")).isVisible();
      page.locator("a[data-cypher]").first().click();
      assertThat(page.locator("body")).containsText("// 1. What happened in a case");
      assertThat(plain.open("/graphiql").locator("noscript a")).isVisible();
    }
  }

  @Test
  void canBeReadByAScreenReader() {
    Page page = startPage();

    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page).hasTitle(SOMETHING);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("main")).hasCount(1);
    everyHasAName(page.locator("a[href], button, img, table, section"));
    for (Locator described : page.locator("[aria-describedby]").all()) {
      assertThat(described).hasAccessibleDescription(SOMETHING);
    }
  }

  @Test
  void letTheKeyboardSkipToTheContent() {
    Page page = visit.open("/");

    page.keyboard().press("Tab");

    assertThat(page.getByText("Skip to main content")).isFocused();
    assertThat(page.locator(page.locator(":focus").getAttribute("href"))).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 320})
  void fitOnATelephone(int width) {
    Page page = startPage();

    page.setViewportSize(width, 800);

    assertThat(page.evaluate(TOO_WIDE)).isEqualTo(0);
  }

  @Test
  void answerTheFirstQuestionInGraphiQl() {
    Page page = visit.open("/graphiql");

    assertThat(page.locator(".graphiql-tab")).hasCount(12);
    assertThat(page.locator(ACTIVE_TAB)).containsText("WhatHappened");
    assertThat(run(page)).contains("\"WRITTEN_WARNING\"", "\"NOT_PROVEN\"", "\"2019-23\"");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    everyHasAName(page.locator("a[href], button, img"));
    assertThat(visit.problems()).isEmpty();
    assertThat(visit.elsewhere()).isEmpty();
  }

  @Test
  void leadFromAQuestionToItsAnswerInGraphiQl() {
    Page page = startPage();

    page.locator("a[href='/graphiql?question=3']").click();

    assertThat(page.locator(ACTIVE_TAB)).containsText("InCommon");
    assertThat(run(page)).contains("Civil Nuclear Constabulary").doesNotContain("\"errors\"");
  }

  @Test
  @DisabledIfSystemProperty(
      named = "oversight.test.database",
      matches = "remote|container",
      disabledReason = "only the embedded database has its password in a file")
  void leadFromAQuestionToItsPictureInNeo4jBrowser(@Value("${oversight.data}") Path data)
      throws IOException {
    String password = Files.readString(data.resolve("neo4j-password")).strip();
    Page page = startPage();

    page.locator("a[aria-describedby=question-2][data-cypher]").click();
    page.locator("input[type=password]").fill(password);
    button(page, "^Connect$").click();
    assertThat(page.getByText("You are connected as user")).isVisible();
    button(page, "^Run ").click();

    Locator nodes = page.getByRole(AriaRole.ARTICLE).first().locator("svg .node");
    assertThat(nodes.filter(new Locator.FilterOptions().setHasText("Members of"))).hasCount(1);
    assertThat(nodes.locator("circle[fill='" + CHAT_IN_OUR_STYLE + "']")).hasCount(1);
    assertThat(visit.elsewhere()).isEmpty();
  }

  /** The start page, complete. */
  private Page startPage() {
    Page page = visit.open("/");
    assertThat(page.locator("#case-rows tr")).not().hasCount(0);
    assertThat(page.locator("a[href^='/cypher/']")).hasCount(0);
    return page;
  }

  private static void everyHasAName(Locator things) {
    List<Locator> visible = things.filter(new Locator.FilterOptions().setVisible(true)).all();
    assertThat(visible).isNotEmpty();
    for (Locator thing : visible) {
      assertThat(thing).hasAccessibleName(SOMETHING);
    }
  }

  /** The whole answer, of which the pane shows the beginning. */
  private static String run(Page page) {
    button(page, "^Execute query").click();
    assertThat(page.locator(".result-window")).containsText("\"data\"");
    return String.valueOf(page.evaluate(RESULT));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  private String[] values(String cypher) {
    return driver.executableQuery(cypher).execute().records().stream()
        .map(row -> row.get("value").asObject().toString())
        .toArray(String[]::new);
  }

  private String origin() {
    return "http://127.0.0.1:" + port;
  }
}
