package org.oversightgraph.explorer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A visitor without a past; notes what went wrong in the pages and what they asked of others. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> elsewhere = new CopyOnWriteArrayList<>();

  Visit(BrowserContext context, String origin) {
    this.context = context;
    context.onWebError(error -> problems.add(error.error()));
    context.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        problems.add(message.text());
      }
    });
    context.onRequest(request -> {
      if (!request.url().matches("(data|blob):.*|\\Q" + origin + "\\E/.*")) {
        elsewhere.add(request.url());
      }
    });
    // What the page's own policy forbids is asked of nobody.
    context.onRequestFailed(request -> {
      if (request.failure().equals("csp")) {
        elsewhere.remove(request.url());
      }
    });
    page = context.newPage();
  }

  /** Opens a page of the service. */
  Page open(String path) {
    page.navigate(path);
    return page;
  }

  /** Nobody answers at addresses of this pattern. */
  void without(String addresses) {
    context.route(addresses, Route::abort);
  }

  /** What the pages' consoles call an error. */
  List<String> problems() {
    return problems;
  }

  /** What was asked of other hosts. */
  List<String> elsewhere() {
    return elsewhere;
  }

  @Override
  public void close() {
    context.close();
  }
}
