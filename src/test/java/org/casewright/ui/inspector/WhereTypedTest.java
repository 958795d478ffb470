package org.casewright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Mechanism;
import org.casewright.ui.desk.Places;
import org.junit.jupiter.api.Test;

/// From a place of the case file to the field that it is typed into.
class WhereTypedTest {

  /// What no form can change: what the file is about stands there by itself.
  private static final Set<String> NOT_TYPED = Set.of("template");

  private static Stream<BusinessCase> cases() {
    return Stream.concat(Examples.names().stream().map(Examples::open), RandomCases.first(60));
  }

  private static Optional<WhereTyped> field(Inspecting person, String path) {
    person.desk.goTo(path);
    return person.inspector.field(person.desk.takeSought().orElseThrow());
  }

  @Test
  void everyFindingLeadsToAField() {
    var led = new TreeSet<String>();
    cases()
        .forEach(
            businessCase -> {
              var person = new Inspecting(businessCase);
              for (var finding : List.copyOf(person.desk.findings())) {
                var part = Places.part(finding.where());
                if (finding.where().contains("[") && !part.isEmpty() && !NOT_TYPED.contains(part)) {
                  assertThat(field(person, finding.where()))
                      .as("%s: %s", finding.where(), finding.sentence())
                      .isPresent();
                  led.add(finding.where().replaceAll("\\[\\d+]", "").replaceAll("values\\..*", ""));
                }
              }
            });
    assertThat(led).as("kinds of places").hasSizeGreaterThan(12);
  }

  @Test
  void everyNumberIsTypedWhereItIsNamed() {
    cases()
        .forEach(
            businessCase -> {
              var person = new Inspecting(businessCase);
              businessCase.uses().stream()
                  .filter(use -> !use.path().startsWith("scenarios"))
                  .filter(use -> !isRolloutOfPounds(businessCase, use.path()))
                  .forEach(
                      use ->
                          assertThat(field(person, "$." + use.path()))
                              .as(use.path())
                              .contains(new WhereTyped("number-" + use.assumption(), "")));
            });
  }

  /// Pounds by year take hold as they are typed: a rollout that stands beside them is not shown.
  private static boolean isRolloutOfPounds(BusinessCase businessCase, String path) {
    return path.contains("].rollout.")
        && businessCase.opportunities().stream()
            .filter(each -> each.mechanism() instanceof Mechanism.Profile)
            .anyMatch(
                each ->
                    path.startsWith(
                        "opportunities[%d]."
                            .formatted(businessCase.opportunities().indexOf(each))));
  }

  @Test
  void whatIsMissingLeadsToTheButtonThatAddsIt() {
    var person = Inspecting.example("nottingham-2022");
    var first = person.now().opportunities().getFirst();
    assertThat(first.reductions()).isNull();
    assertThat(field(person, "$.opportunities[0].reductions.overlap"))
        .contains(new WhereTyped("add-reductions.deadweight", "Claimed elsewhere"));
  }
}
