package org.casewright.ui.inspector;

import java.util.Locale;
import java.util.stream.Collectors;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scope;
import org.casewright.ui.desk.Capital;

/// What something comes to in the last FY of the case, under the scenario, view and prices shown.
final class LastYear {

  private LastYear() {}

  /// A figure of the last FY, as shown, with its steps.
  static Explanation explain(Looking looking, Figure figure, Scope scope) {
    var last = FigureQuery.of(figure).of(scope).in(looking.businessCase().timeline().lastYear());
    return Explainer.explain(looking.desk().now(), looking.desk().shown().asked(last));
  }

  static String label(Looking looking) {
    return looking.businessCase().timeline().lastYear().label();
  }

  /// What the numbers of an explanation are, with the same signs between them.
  static String meaning(Explanation explanation) {
    var sign =
        switch (explanation.rule()) {
          case SUM -> " + ";
          case DIFFERENCE -> " − ";
          case PRODUCT -> " × ";
          case QUOTIENT -> " ÷ ";
          case GIVEN, MONTHS -> "";
        };
    if (sign.isEmpty() || explanation.inputs().size() < 2) {
      return "";
    }
    var labels =
        explanation.inputs().stream()
            .map(Explanation::label)
            .map(label -> label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1))
            .collect(Collectors.joining(sign));
    return Capital.first(labels);
  }
}
