package org.casewright.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.engine.Projection;
import org.casewright.library.Field;
import org.casewright.library.PublishedRange;
import org.casewright.library.UnitCostKind;
import org.casewright.library.UnitCosts;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The case that is being checked: each of its scenarios, with the projections that checks share,
/// and who uses which assumption.
final class Examined {

  /// What makes two findings the same one in two scenarios.
  private record Sort(String heading, String where, String label) {}

  /// What published figures are asked for.
  private record Priced(UnitCostKind kind, Unit unit) {}

  private final BusinessCase written;
  private final Map<String, InScenario> scenarios = new LinkedHashMap<>();
  private final Map<String, List<Use>> uses;
  private final Map<Priced, Optional<PublishedRange>> published = new HashMap<>();

  Examined(BusinessCase written) {
    this.written = written;
    written.allScenarios().forEach(s -> scenarios.put(s.id(), new InScenario(written, s.id())));
    uses = written.uses().stream().collect(Collectors.groupingBy(Use::assumption));
  }

  BusinessCase written() {
    return written;
  }

  InScenario plan() {
    return scenarios.values().iterator().next();
  }

  /// The projection under one scenario, worked out once.
  ///
  /// @param scenario absent means the plan
  Projection projection(@Nullable String scenario, View view) {
    var id = scenario == null ? plan().id() : scenario;
    return Objects.requireNonNull(scenarios.get(id)).projection(view);
  }

  /// The places that name an assumption.
  List<Use> usesOf(String assumption) {
    return uses.getOrDefault(assumption, List.of());
  }

  /// The assumptions that something names.
  List<Placed<Assumption>> assumptionsInUse() {
    return Placed.all("assumptions", written.assumptions()).stream()
        .filter(each -> uses.containsKey(each.it().id()))
        .toList();
  }

  /// Between which published figures a template's number lies, in the prices of the case; none
  /// where the sources are fewer than two figures.
  Optional<PublishedRange> published(Field field) {
    var kind = field.unitCostKind();
    return kind == null
        ? Optional.empty()
        : published.computeIfAbsent(new Priced(kind, field.unit()), this::published);
  }

  private Optional<PublishedRange> published(Priced wanted) {
    return UnitCosts.range(
            wanted.kind(), wanted.unit(), written.priceBase(), written.timeline().weeks())
        .filter(range -> range.low().compareTo(range.high()) < 0);
  }

  /// What is found in the plan, and in other scenarios what the plan does not have: once, naming
  /// them all.
  List<Finding> acrossScenarios(Function<InScenario, List<Finding>> look) {
    var found = new LinkedHashMap<Sort, Finding>();
    var where = new LinkedHashMap<Sort, List<String>>();
    for (var scenario : scenarios.values()) {
      for (var finding : look.apply(scenario)) {
        var sort = new Sort(finding.heading(), finding.where(), finding.label());
        found.putIfAbsent(sort, finding);
        where.computeIfAbsent(sort, _ -> new ArrayList<>()).add(scenario.id());
      }
    }
    return found.entrySet().stream()
        .map(each -> told(each.getValue(), where.getOrDefault(each.getKey(), List.of())))
        .toList();
  }

  private Finding told(Finding finding, List<String> ids) {
    if (ids.getFirst().equals(plan().id())) {
      return finding;
    }
    var names =
        ids.stream().distinct().map(id -> written.scenario(id).orElseThrow().name()).toList();
    var rest = names.subList(1, names.size());
    return finding.withSentence(
        "In “%s”: %s%s"
            .formatted(
                names.getFirst(),
                finding.sentence(),
                rest.isEmpty() ? "" : " The same goes for %s.".formatted(Prose.names(rest))));
  }
}
