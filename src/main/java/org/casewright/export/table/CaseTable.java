package org.casewright.export.table;

import java.util.function.Function;
import org.casewright.model.Keyed;

/// The tables that are made of a whole case.
public enum CaseTable implements Keyed {
  PROJECTION("projection", "Projection by financial year", ProjectionRows::table),
  REGISTER("register", "Benefits register", BenefitsRegister::table),
  LOG("log", "Assumptions log", AssumptionsLog::table),
  OPPORTUNITIES("opportunities", "Opportunities", OpportunityRows::table),
  COSTS("costs", "Costs", CostRows::table),
  BUDGETS("budgets", "Budget lines", BudgetRows::table),
  SCENARIOS("scenarios", "Scenarios side by side", ScenarioRows::table),
  MTFP("mtfp", "Medium-term plan, increments", MtfpRows::increments),
  MTFP_LEVELS("mtfp-levels", "Medium-term plan, levels", MtfpRows::levels),
  MTFP_CUMULATIVE("mtfp-cumulative", "Medium-term plan, cumulative", MtfpRows::cumulative),
  PUBLISHED("published", "Published figures", PublishedRows::table),
  FINDINGS("findings", "Findings", FindingRows::table),
  MILESTONES("milestones", "Milestones", PlanRows::milestones),
  RISKS("risks", "Risks", PlanRows::risks);

  private final String key;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final Function<Seen, Table> made;

  CaseTable(String key, String label, Function<Seen, Table> made) {
    this.key = key;
    this.label = label;
    this.made = made;
  }

  /// The word on the command line.
  @Override
  public String key() {
    return key;
  }

  /// The words on screen, and the table's title.
  public String label() {
    return label;
  }

  /// The table of a case as it is seen.
  public Table of(Seen seen) {
    return made.apply(seen);
  }

  /// Whether it is a medium-term plan.
  public boolean isPlan() {
    return this == MTFP || this == MTFP_LEVELS || this == MTFP_CUMULATIVE;
  }
}
