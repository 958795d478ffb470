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
  private final FreeIds ids;
  private final Register register;
  private final Places places = new Places();

  NewOpportunity(Template template, BusinessCase before) {
    this.template = template;
    this.before = before;
    ids = FreeIds.of(before);
    register = new Register(template, before, ids);
  }

  /// @param id of a workstream of the case
  BusinessCase into(String id) {
    if (before.workstream(id).isEmpty()) {
      throw new IllegalArgumentException("The case has no workstream “%s”.".formatted(id));
    }
    return added(before.workstreams(), id);
  }

  /// @param name of a workstream, which is made where the case has none of that name
  BusinessCase in(String name) {
    var workstreams = new ArrayList<>(before.workstreams());
    var there =
        workstreams.stream()
            .filter(each -> each.name().strip().equalsIgnoreCase(name))
            .findFirst()
            .orElseGet(
                () -> {
                  var made = Workstream.of(ids.next(name), name);
                  workstreams.add(made);
                  return made;
                });
    return added(workstreams, there.id());
  }

  private BusinessCase added(List<Workstream> workstreams, String workstream) {
    template.fields().stream()
        .filter(Field::required)
        .forEach(field -> places.put(field.place(), register.assumption(field)));
    var opportunities = new ArrayList<>(before.opportunities());
    opportunities.add(opportunity(workstream));
    return before
        .withWorkstreams(workstreams)
        .withAssumptions(register.assumptions())
        .withOpportunities(opportunities);
  }

  private Opportunity opportunity(String workstream) {
    var name = freeName();
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
