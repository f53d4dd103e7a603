package org.oversightgraph.explorer;

import java.util.List;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** GraphiQL at {@code /graphiql}, and the questions as files that a person can read. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    registry.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/cypher/**")
        .addResourceLocations("classpath:/cypher/browser/")
        .setCacheControl(CacheControl.noCache());
  }

  @Bean
  static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> questionsAreText() {
    MimeMappings text = new MimeMappings();
    List.of("cypher", "grass", "graphql")
        .forEach(name -> text.add(name, "text/plain;charset=UTF-8"));
    return server -> server.addMimeMappings(text);
  }
}
