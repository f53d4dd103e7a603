package org.oversightgraph;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(OversightGraph.class);

  @Test
  void keepsToTheDirectionInWhichAFactTravels() {
    modules.verify();
  }

  @Test
  void drawsTheModules() {
    new Documenter(modules).writeModulesAsPlantUml();
  }
}
