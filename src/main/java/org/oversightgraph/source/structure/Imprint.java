package org.oversightgraph.source.structure;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.Section.Kind;
import org.oversightgraph.source.clean.Signature;

/** Who published something, and what kind of publication that makes it. */
record Imprint(DocumentKind kind, String publisher) {

  /** The publisher where none is known. */
  static final String NOT_STATED = "Not stated";

  private static final String OVERSIGHT_BODY = "Independent Office for Police Conduct";
  private static final Pattern PARTS = Pattern.compile("\\s*[,;|]\\s*");
  private static final Pattern ORGANISATION =
      Pattern.compile("\\b(?:Police|Constabulary|Heddlu|Commissioner|Council|College|Agency)\\b");
  private static final Pattern OFFICIAL_HOST =
      Pattern.compile("(?:.*\\.)?(?:policeconduct|ipcc)\\.gov\\.uk");
  private static final Pattern FORCE_HOST = Pattern.compile("(?:.*\\.)?police\\.uk");
  private static final Pattern HOUSE_TITLE =
      Pattern.compile("[^\\n]{5,200} [-–] [^\\n]{5,120}[, ](?:[A-Z][a-z]{2,8}[ –-])*20[0-9]{2}");
  private static final Pattern HOUSE_WORDS =
      Pattern.compile("\\b(?:IOPC|IPCC|[Oo]ur investigat|[Ww]e investigated|reviewing our report)");
  private static final Pattern LABEL = Pattern.compile("(?i)(title|author) ?: ?(.{3,300}?)\\.?");

  /** By its address, else by the way it is laid out. */
  static Imprint of(@Nullable String url, @Nullable String siteName, String text) {
    String host = host(url);
    List<Line> lines = Line.of(text);
    Optional<String> author = labelled("author", lines);
    if (labelled("title", lines).isPresent() && author.isPresent()) {
      return new Imprint(DocumentKind.FORCE, organisation(author.get()));
    }
    if (FORCE_HOST.matcher(host).matches()) {
      return new Imprint(DocumentKind.FORCE, siteName == null ? host : siteName);
    }
    if (OFFICIAL_HOST.matcher(host).matches() || official(host, text, lines)) {
      return new Imprint(DocumentKind.OFFICIAL, OVERSIGHT_BODY);
    }
    return new Imprint(DocumentKind.PRESS, press(host, siteName, lines));
  }

  /** What stands behind a label such as {@code Title:} in the first lines that have one. */
  static Optional<String> labelled(String label, List<Line> lines) {
    return lines.stream()
        .map(line -> LABEL.matcher(line.words()))
        .filter(Matcher::matches)
        .filter(found -> found.group(1).equalsIgnoreCase(label))
        .map(found -> found.group(2))
        .findFirst();
  }

  /** Whether a line only names a title or an author. */
  static boolean labels(Line line) {
    return LABEL.matcher(line.words()).matches();
  }

  private static boolean official(String host, String text, List<Line> lines) {
    boolean headed =
        lines.stream()
            .flatMap(line -> Headings.of(line).stream())
            .anyMatch(found -> found.kind() == Kind.REFERENCE || found.kind() == Kind.ACCEPTED);
    return headed || (host.isEmpty() && inHouseStyle(text, lines));
  }

  private static boolean inHouseStyle(String text, List<Line> lines) {
    return lines.stream().limit(3).anyMatch(line -> HOUSE_TITLE.matcher(line.words()).matches())
        && HOUSE_WORDS.matcher(text).find();
  }

  private static String press(String host, @Nullable String siteName, List<Line> lines) {
    if (siteName != null || !host.isEmpty()) {
      return siteName == null ? host : siteName;
    }
    OptionalInt signature = Signature.in(lines.stream().map(Line::words).toList());
    return signature.isPresent() ? lines.get(signature.getAsInt()).words() : NOT_STATED;
  }

  /** The last part of a line of authors that is an organisation's name, else the last part. */
  private static String organisation(String author) {
    List<String> parts = PARTS.splitAsStream(author.strip()).toList();
    return parts.reversed().stream()
        .filter(part -> ORGANISATION.matcher(part).find())
        .findFirst()
        .orElse(parts.getLast());
  }

  private static String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
