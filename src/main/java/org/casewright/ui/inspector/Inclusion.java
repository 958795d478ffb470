package org.casewright.ui.inspector;

/// Whether the scenario shown counts an opportunity.
final class Inclusion {

  private Inclusion() {}

  static InspectorModel.Inclusion of(Looking looking, String opportunity) {
    var businessCase = looking.businessCase();
    var scenario = looking.desk().shown().scenario();
    if (scenario.equals(businessCase.plan().id())) {
      return new InspectorModel.Inclusion(
          true,
          "Every opportunity counts in the plan, “%s”. Choose another scenario to leave one out."
              .formatted(businessCase.plan().name()));
    }
    var inForce = businessCase.inForce(scenario);
    var included = !inForce.without().contains(opportunity);
    var here = inForce.scenario().without().contains(opportunity);
    return new InspectorModel.Inclusion(
        included,
        included || here
            ? null
            : "Left out by the scenario this one is based on; take it back in there.");
  }
}
