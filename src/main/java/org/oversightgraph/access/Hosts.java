package org.oversightgraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only for the names that this service has, so that a web page whose own name is made to
 * lead here (DNS rebinding) cannot read what is here.
 */
@Component
final class Hosts extends OncePerRequestFilter {

  /**
   * The names.
   *
   * @param hosts the host names, without port, under which the service is reached
   */
  @ConfigurationProperties("oversight")
  record Settings(@DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts) {}

  private final Settings settings;

  Hosts(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (settings.hosts().contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      response.setContentType("text/plain;charset=UTF-8");
      response.setStatus(HttpServletResponse.SC_MISDIRECTED_REQUEST);
      response
          .getWriter()
          .println(
              "This service does not answer under that name; oversight.hosts lists its names.");
    }
  }
}
