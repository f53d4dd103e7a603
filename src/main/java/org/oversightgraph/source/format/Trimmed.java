package org.oversightgraph.source.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The part of a page that holds the publication, without menus, banners and what is not shown. */
final class Trimmed {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, canvas, audio, video, select, button,"
          + " input, textarea, nav, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
          + " [role=tooltip], [role=dialog], [role=alertdialog], .visually-hidden, .sr-only";
  private static final String FRAME =
      "header, footer, aside, [role=banner], [role=contentinfo], [role=complementary],"
          + " [class~=(?i)(cookie|glossary|tooltip|breadcrumb|skip-?link|newsletter|share-|sharing|"
          + "social-|related|sidebar|comments)], [id~=(?i)(cookie|glossary|breadcrumb|newsletter|"
          + "sidebar|comments)]";
  private static final String CORE = "main, article, h1, [role=main], body";
  private static final int SUBSTANTIAL = 200;

  private Trimmed() {}

  static Element of(Document page) {
    page.select(NEVER_TEXT).remove();
    for (Element frame : page.select(FRAME)) {
      if (frame.selectFirst(CORE) == null) {
        frame.remove();
      }
    }
    Elements parts = page.select("main, [role=main], article");
    return parts.stream()
        .filter(part -> part.text().length() >= SUBSTANTIAL)
        .findFirst()
        .orElse(page.body());
  }
}
