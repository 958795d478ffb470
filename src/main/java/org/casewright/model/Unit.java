package org.casewright.model;

import java.math.BigDecimal;

/// What an assumption is counted in: a closed list, each with the word people read.
public enum Unit implements Keyed {
  CHILDREN_A_YEAR("children/year", "children a year", "child a year"),
  PLANS_A_YEAR("plans/year", "plans a year", "plan a year"),
  CARERS_A_YEAR("carers/year", "carers a year", "carer a year"),
  STARTS_A_YEAR("starts/year", "starts a year", "start a year"),
  CHILDREN_PER_CARER("children/carer", "children per carer", "child per carer"),
  CHILDREN("children", "children", "child"),
  BEDS("beds", "beds", "bed"),
  PLANS("plans", "plans", "plan"),
  COUNT("count", "number"),
  WEEKS("weeks", "weeks", "week"),
  MONTHS("months", "months", "month"),
  POUNDS("£", "£"),
  POUNDS_A_WEEK("£/week", "£ a week"),
  POUNDS_A_YEAR("£/year", "£ a year"),
  POUNDS_PER_START("£/start", "£ per start"),
  PERCENT("%", "%");

  private final String key;
  private final String label;
  private final String one;

  Unit(String key, String label) {
    this(key, label, label);
  }

  Unit(String key, String label, String one) {
    this.key = key;
    this.label = label;
    this.one = one;
  }

  @Override
  public String key() {
    return key;
  }

  /// The words beside a field.
  public String label() {
    return label;
  }

  /// Whether amounts in this unit are pounds, and so may grow in real terms.
  public boolean isPounds() {
    return key.startsWith("£");
  }

  /// Whether it counts people and things, of which there are whole ones only.
  public boolean isCounted() {
    return switch (this) {
      case CHILDREN_A_YEAR, PLANS_A_YEAR, CARERS_A_YEAR, STARTS_A_YEAR, CHILDREN, BEDS, PLANS ->
          true;
      default -> false;
    };
  }

  /// A stored amount as people read it, with its unit: `35 children a year`, `1 month`, `£1,280 a
  /// week`, `4%`. Percentages are stored as fractions.
  public String text(BigDecimal amount) {
    return switch (this) {
      case PERCENT -> Money.grouped(amount.movePointRight(2)) + "%";
      case COUNT -> Money.grouped(amount);
      default ->
          isPounds()
              ? Money.signed(amount, "£" + Money.pounds(amount.abs())) + label.substring(1)
              : Money.grouped(amount) + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? one : label);
    };
  }

  /// [#text(BigDecimal)] of a computed amount, pounds shown to the penny and others to at most four
  /// decimals.
  public String text(double amount) {
    return text(Money.decimal(amount, isPounds() ? 2 : 4));
  }
}
