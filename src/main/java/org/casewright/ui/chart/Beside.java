package org.casewright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.casewright.charts.HouseCharts;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// Which scenarios stand beside the one that is shown, where scenarios are compared.
///
/// @param picked ids in the order they were picked; absent where nobody has picked: then the first
///     of the case, as many as a chart tells apart
record Beside(@Nullable List<String> picked) {

  /// A scenario to pick.
  ///
  /// @param drawn whether it is in the chart
  /// @param open whether that can be changed: the scenario shown is always drawn, and no more than
  ///     four are
  record Choice(String id, String name, boolean drawn, boolean open) {}

  static final Beside ANY = new Beside(null);
  private static final int MOST = HouseCharts.MOST_SCENARIOS - 1;

  /// Ids of the others that are drawn.
  List<String> others(BusinessCase businessCase, String shown) {
    return HouseCharts.beside(businessCase, shown, picked);
  }

  /// Every scenario of the case.
  List<Choice> choices(BusinessCase businessCase, String shown) {
    var others = others(businessCase, shown);
    return businessCase.allScenarios().stream()
        .map(
            scenario -> {
              var id = scenario.id();
              var drawn = id.equals(shown) || others.contains(id);
              var open = !id.equals(shown) && (drawn || others.size() < MOST);
              return new Choice(id, scenario.name(), drawn, open);
            })
        .toList();
  }

  /// With a scenario drawn, or not.
  Beside with(String scenario, boolean drawn, BusinessCase businessCase, String shown) {
    var ids = new ArrayList<>(others(businessCase, shown));
    ids.remove(scenario);
    if (drawn) {
      ids.add(scenario);
    }
    return new Beside(List.copyOf(ids));
  }
}
