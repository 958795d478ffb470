package org.casewright.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.junit.jupiter.api.Test;

class EveryListTest {

  @Test
  void everyListOfEveryCaseOpensWithEachOfItsFilters() {
    Stream.concat(Examples.names().stream().map(Examples::open), RandomCases.first(20))
        .forEach(
            businessCase -> {
              var session =
                  new Session(businessCase, new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH));
              var desk = new Desk(session, Runnable::run);
              var lists = new RegisterController(desk, Aside.NONE);
              for (var scenario : businessCase.allScenarios()) {
                desk.show(shown -> shown.withScenario(scenario.id()));
                for (var page : Page.values()) {
                  if (page != Page.CHART) {
                    desk.show(shown -> shown.withSelection(new Selection.All(page)));
                    opens(lists);
                  }
                }
              }
            });
  }

  private static void opens(RegisterController lists) {
    var whole = lists.model();
    sound(whole);
    for (var filter : whole.filters()) {
      lists.onFilter(filter.key());
      var fewer = lists.model();
      sound(fewer);
      assertThat(fewer.filters()).anyMatch(each -> each.on() && each.key().equals(filter.key()));
      lists.onFilter(filter.key());
    }
    assertThat(lists.model().rows()).hasSameSizeAs(whole.rows());
    lists.onSearch("zzz");
    assertThat(lists.model().rows()).isEmpty();
    lists.onSearch("");
  }

  private static void sound(Register register) {
    assertThat(register.rows().stream().map(Register.Row::key)).doesNotHaveDuplicates();
    assertThat(register.rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(register.columns()));
  }

  @Test
  void aMonthOfTheCalendarHasNoUnit() {
    var session =
        new Session(
            Examples.open("nottingham-2022"),
            new Origin.Fresh(),
            InstantSource.fixed(Instant.EPOCH));
    var desk = new Desk(session, Runnable::run);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.ASSUMPTIONS)));
    var units = new TreeMap<String, String>();
    new RegisterController(desk, Aside.NONE)
        .model()
        .rows()
        .forEach(row -> units.put(row.cells().get(1).text(), row.cells().get(2).text()));
    assertThat(units).containsEntry("Feb 2023", "").containsEntry("18", "months");
  }
}
