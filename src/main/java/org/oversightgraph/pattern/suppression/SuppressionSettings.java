package org.oversightgraph.pattern.suppression;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which figures are too small to be shown.
 *
 * @param fewerThan figures about fewer people than this, and not about nobody, are withheld; 1
 *     withholds none
 */
@ConfigurationProperties("oversight.suppression")
public record SuppressionSettings(@DefaultValue("5") int fewerThan) {

  public SuppressionSettings {
    if (fewerThan < 1) {
      throw new IllegalArgumentException("oversight.suppression.fewer-than must be at least 1");
    }
  }
}
