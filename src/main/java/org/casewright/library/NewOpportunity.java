package org.casewright.library;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.FreeIds;
import org.casewright.model.Opportunity;
import org.casewright.model.Workstream;

/// One opportunity on its way from a template into a case. Used once.
final class NewOpportunity {

  private final Template template;
  private final BusinessCase before;
  private final Placement placement;
  private final FreeIds ids;
  private final Register register;
  private final Places places = new Places();

  NewOpportunity(Template template, BusinessCase before, Placement placement) {
    this.template = template;
    this.before = before;
    this.placement = placement;
    ids = FreeIds.of(before);
    register = new Register(template, before, ids);
  }

  BusinessCase added() {
    placement.wanted().forEach(template::fieldOrRefuse);
    var workstreams = new ArrayList<>(before.workstreams());
    var workstream = workstream(workstreams);
    for (var field : template.fields()) {
      if (field.required() || placement.wanted().contains(field.place())) {
        places.put(field.place(), register.assumption(field));
      }
    }
    var opportunities = new ArrayList<>(before.opportunities());
    opportunities.add(opportunity(workstream));
    return before
        .withWorkstreams(workstreams)
        .withAssumptions(register.assumptions())
        .withOpportunities(opportunities);
  }

  private String workstream(List<Workstream> workstreams) {
    if (!placement.workstream().isEmpty()) {
      return before
          .workstream(placement.workstream())
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "The case has no workstream “%s”.".formatted(placement.workstream())))
          .id();
    }
    var name =
        placement.workstreamName().isBlank()
            ? template.workstream()
            : placement.workstreamName().strip();
    return workstreams.stream()
        .filter(each -> each.name().strip().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(
            () -> {
              var made = Workstream.of(ids.next(name), name);
              workstreams.add(made);
              return made;
            })
        .id();
  }

  private Opportunity opportunity(String workstream) {
    var name = placement.name().isBlank() ? freeName() : placement.name().strip();
    return places.in(
        new Opportunity(
            ids.next(name),
            "",
            name,
            workstream,
            template.id(),
            null,
            places.mechanism(template.mechanism()),
            null,
            null,
            template.outcome(),
            null,
            template.cashability(),
            List.of(),
            Extras.NONE));
  }

  /// The template's name, numbered where the case has an opportunity of that name.
  private String freeName() {
    var name = template.name();
    for (var number = 2; hasOpportunity(name); number++) {
      name = template.name() + " (" + number + ")";
    }
    return name;
  }

  private boolean hasOpportunity(String name) {
    return before.opportunities().stream().anyMatch(each -> each.name().equals(name));
  }
}
