package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void holdsEveryTemplateInTheOrderOfTheList() {
    assertThat(Templates.all())
        .extracting(Template::id)
        .containsExactly(
            "edge-of-care",
            "friends-and-family-to-sgo",
            "reunification",
            "leaving-care-delay",
            "repeat-cin",
            "repeat-cp",
            "cin-duration",
            "cp-duration",
            "net-foster-carers",
            "agency-to-in-house",
            "step-down-from-residential",
            "block-beds",
            "saving-by-year",
            "establishment-growth-avoided");
  }

  @Test
  void eachIsWorthSomethingOnItsOwn() {
    for (var template : Templates.all()) {
      var empty = BusinessCase.of("Case", Timeline.of(2022, 10));
      var made = template.addTo(empty, Placement.SUGGESTED);
      var projection = ResolvedCase.of(made, made.plan().id()).project(View.AS_STATED);
      var gross = projection.annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL);
      assertThat(gross[9]).as(template.id()).isPositive();
    }
  }
}
