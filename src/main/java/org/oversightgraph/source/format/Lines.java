package org.oversightgraph.source.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the words of a page line by line, as a reader sees them. */
final class Lines implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote");

  private final StringBuilder text = new StringBuilder();

  private Lines() {}

  static String of(Element part) {
    Lines lines = new Lines();
    part.traverse(lines);
    return lines.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.text());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      breakLine(PARAGRAPHS.contains(element.normalName()) ? 2 : 1);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      text.append('\n');
    } else if (name.equals("td") || name.equals("th")) {
      write(" ");
    } else if (element.isBlock()) {
      breakLine(PARAGRAPHS.contains(name) ? 2 : 1);
    }
    if (name.equals("li")) {
      text.append("  • ");
    }
  }

  private void write(String words) {
    boolean afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(afterSpace ? words.stripLeading() : words);
  }

  private void breakLine(int breaks) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    int present = 0;
    while (present < breaks && end - present > 0 && text.charAt(end - present - 1) == '\n') {
      present++;
    }
    text.append("\n".repeat(end == 0 ? 0 : breaks - present));
  }
}
