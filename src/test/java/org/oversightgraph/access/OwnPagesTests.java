package org.oversightgraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnPagesTests {

  private final OwnPages filter = new OwnPages();

  @ParameterizedTest
  @ValueSource(
      strings = {"https://rebound.example", "http://localhost:3000", "http://localhost", "null"})
  void takesNothingFromPagesOfOthers(String origin) throws ServletException, IOException {
    assertThat(status("POST", origin)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "https://localhost:8080"})
  void takesWhatItsOwnPagesSend(String origin) throws ServletException, IOException {
    assertThat(status("POST", origin)).isEqualTo(200);
  }

  @Test
  void takesWhatIsSentByNoPage() throws ServletException, IOException {
    assertThat(status("POST", null)).isEqualTo(200);
  }

  @Test
  void letsAnybodyRead() throws ServletException, IOException {
    assertThat(status("GET", "https://rebound.example")).isEqualTo(200);
  }

  private int status(String method, String origin) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
    request.addHeader("Host", "localhost:8080");
    if (origin != null) {
      request.addHeader("Origin", origin);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
