package org.oversightgraph.explorer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Pages load from this service alone and cannot be put in a frame. Neo4j Browser may also reach the
 * database, and nothing else: what an analyst looks at stays here.
 */
@Component
final class SecurityHeaders extends OncePerRequestFilter {

  private static final String OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** GraphiQL's editor writes style elements. */
  private static final String GRAPHIQL =
      OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  private final String neo4jBrowser;

  SecurityHeaders(BoltAddress bolt) {
    this.neo4jBrowser =
        GRAPHIQL.replace("connect-src 'self'", "connect-src 'self' " + bolt.webSocket())
            + "; worker-src 'self' blob:; media-src 'self'";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }

  private String policy(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/browser")) {
      return neo4jBrowser;
    }
    return path.startsWith("/graphiql") ? GRAPHIQL : OWN;
  }
}
