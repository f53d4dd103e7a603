package org.oversightgraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no web page but its own send anything that could change the graph. A browser says from where
 * a page is that sends; whoever is no browser says nothing and is not meant.
 */
@Component
final class OwnPages extends OncePerRequestFilter {

  private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null
        || ONLY_READ.contains(request.getMethod())
        || own(origin, request.getHeader(HttpHeaders.HOST))) {
      chain.doFilter(request, response);
    } else {
      response.setContentType("text/plain;charset=UTF-8");
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.getWriter().println("This service takes nothing from pages of other sites.");
    }
  }

  /** Whether the page is under the name and port that the request goes to. */
  private static boolean own(String origin, @Nullable String host) {
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }
}
