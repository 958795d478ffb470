package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.Cashability;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Rollout;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What each scenario makes of each opportunity: whether it keeps it, how it classifies it and how
/// it rolls it out. What a scenario does not change itself leads to the scenario it is based on, or
/// to what the opportunity has.
final class OpportunityRows {

  /// The first column in which a scenario, or before the scenarios the opportunity itself, stands.
  private static final int FIRST = 4;

  private static final String OWN = "Of the opportunity";
  private static final List<String> PARTS = List.of("cashable", "avoidance", "non-cashable");

  private final Book book;
  private final Page page;
  private final List<Scenario> scenarios;
  private final Map<String, Integer> scenarioPlaces;
  private final List<String> labels;
  private final Map<String, Integer> places;
  private final int kept;
  private final int cashability;
  private final int rollout;

  /// The different rollouts of each opportunity: its own, then those that scenarios give it.
  private final Map<String, List<@Nullable Rollout>> rollouts = new HashMap<>();

  /// @param head the row of the first heading
  OpportunityRows(Book book, Page page, List<String> labels, int head) {
    this.book = book;
    this.page = page;
    this.scenarios = book.scenarios();
    this.scenarioPlaces = Book.places(scenarios, Scenario::id);
    this.labels = labels;
    this.places = Book.places(book.written().opportunities(), Opportunity::id);
    this.kept = head;
    this.cashability = kept + places.size() + 3;
    this.rollout = cashability + places.size() + 3;
    for (var opportunity : book.written().opportunities()) {
      var different = new ArrayList<@Nullable Rollout>();
      different.add(opportunity.rollout());
      for (var scenario : scenarios) {
        var changed = change(scenario, opportunity);
        if (changed != null
            && changed.rollout() != null
            && !different.contains(changed.rollout())) {
          different.add(changed.rollout());
        }
      }
      rollouts.put(opportunity.id(), different);
    }
  }

  private static @Nullable OpportunityChange change(Scenario scenario, Opportunity opportunity) {
    return scenario.opportunities().get(opportunity.id());
  }

  List<@Nullable Rollout> rollouts(String opportunity) {
    return rollouts.getOrDefault(opportunity, List.of());
  }

  /// 1 where the scenario shown keeps the opportunity, 0 where it leaves it out.
  String kept(String opportunity) {
    return inScenario(row(kept, opportunity), FIRST, 1, 0);
  }

  /// Which of an opportunity's rollouts the scenario shown has, counted from 1.
  String rollout(String opportunity) {
    return inScenario(row(rollout, opportunity), FIRST + 1, 1, 0);
  }

  /// A share of an opportunity in the scenario shown.
  ///
  /// @param part 0 cashable, 1 avoidance, 2 non-cashable
  String cashability(String opportunity, int part) {
    return inScenario(row(cashability, opportunity), FIRST + PARTS.size(), PARTS.size(), part);
  }

  private int row(int head, String opportunity) {
    return head + 1 + Book.place(places, opportunity);
  }

  private String inScenario(int row, int first, int width, int part) {
    var range = page.range(row, first, row, first + width * scenarios.size() - 1);
    return width == 1
        ? "INDEX(%s,%s)".formatted(range, Book.SCENARIO)
        : "INDEX(%s,%d*(%s-1)+%d)".formatted(range, width, Book.SCENARIO, part + 1);
  }

  /// Where a scenario has what it does not change itself: in the one it is based on.
  ///
  /// @return its number, from 0; −1 where it stands on what the opportunity has
  private int basis(int scenario) {
    var basedOn = scenarios.get(scenario).basedOn();
    return basedOn == null ? -1 : Book.place(scenarioPlaces, basedOn);
  }

  void write() {
    writeKept();
    writeCashability();
    writeRollouts();
  }

  /// The shares of gross benefit of all opportunities, in all scenarios.
  String allShares() {
    var last = FIRST + PARTS.size() * (1 + scenarios.size()) - 1;
    return page.range(cashability + 1, FIRST, cashability + places.size(), last);
  }

  /// What they add up to where those of each are 1.
  int sumOfShares() {
    return places.size() * (1 + scenarios.size());
  }

  /// How many columns it takes.
  int columns() {
    return FIRST + PARTS.size() * (1 + scenarios.size());
  }

  private void writeKept() {
    heads(kept, "Opportunities that a scenario keeps (1) or leaves out (0)", labels);
    for (var opportunity : book.written().opportunities()) {
      var row = named(kept, opportunity);
      page.allow(row, FIRST, FIRST + scenarios.size() - 1, true, 0, 1);
      for (var i = 0; i < scenarios.size(); i++) {
        if (scenarios.get(i).without().contains(opportunity.id())) {
          page.number(row, FIRST + i, 0, Look.COUNT.typed());
        } else if (basis(i) >= 0) {
          page.formula(row, FIRST + i, Page.local(row, FIRST + basis(i)), Look.COUNT);
        } else {
          // The plan, which comes first, keeps everything.
          page.number(row, FIRST + i, 1, i == 0 ? Look.COUNT : Look.COUNT.typed());
        }
      }
    }
  }

  private void writeCashability() {
    var heads = new ArrayList<String>();
    heads.addAll(PARTS.stream().map(part -> OWN + ": " + part).toList());
    labels.forEach(label -> heads.addAll(PARTS.stream().map(part -> label + ": " + part).toList()));
    heads(cashability, "Shares of gross benefit", heads);
    for (var opportunity : book.written().opportunities()) {
      var row = named(cashability, opportunity);
      write(row, FIRST, opportunity.cashabilityOrNone());
      for (var i = 0; i < scenarios.size(); i++) {
        var column = FIRST + PARTS.size() * (1 + i);
        var changed = change(scenarios.get(i), opportunity);
        if (changed != null && changed.cashability() != null) {
          write(row, column, changed.cashability());
        } else {
          for (var part = 0; part < PARTS.size(); part++) {
            var before = FIRST + PARTS.size() * (1 + basis(i)) + part;
            page.formula(row, column + part, Page.local(row, before), Look.SHARE);
          }
        }
      }
    }
  }

  private void write(int row, int column, Cashability shares) {
    page.allow(row, column, column + PARTS.size() - 1, false, 0, 1);
    page.number(row, column, shares.cashable(), Look.SHARE.typed());
    page.number(row, column + 1, shares.avoidance(), Look.SHARE.typed());
    page.number(row, column + 2, shares.nonCashable(), Look.SHARE.typed());
  }

  private void writeRollouts() {
    var heads = new ArrayList<String>();
    heads.add(OWN);
    heads.addAll(labels);
    heads(rollout, "Which of its rollouts (see the sheet of the opportunity)", heads);
    for (var opportunity : book.written().opportunities()) {
      var row = named(rollout, opportunity);
      var different = rollouts(opportunity.id());
      // Where there is but one, nothing else can be chosen.
      var look = different.size() > 1 ? Look.COUNT.typed() : Look.COUNT;
      page.number(row, FIRST, 1, look);
      page.allow(row, FIRST, FIRST + scenarios.size(), true, 1, different.size());
      for (var i = 0; i < scenarios.size(); i++) {
        var changed = change(scenarios.get(i), opportunity);
        if (changed != null && changed.rollout() != null) {
          page.number(row, FIRST + 1 + i, different.indexOf(changed.rollout()) + 1, look);
        } else {
          page.formula(row, FIRST + 1 + i, Page.local(row, FIRST + 1 + basis(i)), Look.COUNT);
        }
      }
    }
  }

  /// @return the row
  private int named(int head, Opportunity opportunity) {
    var row = row(head, opportunity.id());
    page.text(row, 0, opportunity.id());
    page.text(row, 1, opportunity.name());
    return row;
  }

  private void heads(int row, String title, List<String> columns) {
    page.text(row - 1, 0, title, Look.GROUP);
    page.paper().keepTogether(row - 1, row + places.size());
    page.headings(row, 0, List.of("Id", "Opportunity"));
    page.headings(row, FIRST, columns);
  }
}
