package org.oversightgraph.explorer;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Neo4j Browser at {@code /browser}, told where the database is. A build without the embedded Neo4j
 * has no Neo4j Browser in it either, and leads to the one that the database itself serves.
 */
@Configuration(proxyBeanMethods = false)
class Neo4jBrowser implements WebMvcConfigurer {

  private static final String PAGE = "/browser/index.html";

  private final BoltAddress bolt;

  Neo4jBrowser(BoltAddress bolt) {
    this.bolt = bolt;
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/browser", start());
    registry.addRedirectViewController("/browser/", start());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/browser/**")
        .addResourceLocations("classpath:/browser/")
        .setCacheControl(CacheControl.noCache());
  }

  private String start() {
    return UriComponentsBuilder.fromUriString(bundled() ? PAGE : bolt.ownBrowser())
        .queryParam("dbms", "{address}")
        .queryParam("preselectAuthMethod", "NATIVE")
        .encode()
        .buildAndExpand(bolt.withUser())
        .toUriString();
  }

  private static boolean bundled() {
    return new ClassPathResource(PAGE).exists();
  }
}
