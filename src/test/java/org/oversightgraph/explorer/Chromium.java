package org.oversightgraph.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of this machine, without a window. */
final class Chromium implements AutoCloseable {

  private static final double PATIENCE = 60_000;
  private static final String SETTING = "OVERSIGHT_TEST_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  static Chromium start() {
    return new Chromium(find().orElseThrow());
  }

  /** Somebody new comes to the service at this address. */
  Visit visit(String origin, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(origin));
    context.setDefaultTimeout(PATIENCE);
    return new Visit(context, origin);
  }

  private static Optional<Path> find() {
    Stream<Path> onPath =
        Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(System.getenv(SETTING)).map(Path::of), onPath)
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Where there is none, the tests on it are skipped. */
  static final class Available implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return find()
          .map(executable -> ConditionEvaluationResult.enabled("on " + executable))
          .orElseGet(() ->
              ConditionEvaluationResult.disabled(
                  "there is no Chromium on PATH, nor where " + SETTING + " says"));
    }
  }
}
