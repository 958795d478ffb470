package org.casewright.library;

import org.casewright.model.Keyed;

/// What a published figure is the cost, length or rate of: a closed list, so that sources can stand
/// side by side and a published range can be told.
public enum UnitCostKind implements Keyed {
  RESIDENTIAL_PLACEMENT("residential-placement", "Children's home placement", true),
  EXCEPTIONAL_RESIDENTIAL(
      "exceptional-residential",
      "Exceptional residential placement, the costliest or unregistered"),
  RESIDENTIAL_ALL_SETTINGS(
      "residential-all-settings", "Residential care of all sorts, average", true),
  BLOCK_CONTRACT("block-contract", "Block contract for homes, whole contract"),
  IN_HOUSE_FOSTER("in-house-foster", "Foster placement with the council's own carers", true),
  AGENCY_FOSTER("agency-foster", "Foster placement through an independent agency (IFA)", true),
  FOSTER_PLACEMENT("foster-placement", "Foster placement in general", true),
  SPECIALIST_FOSTER(
      "specialist-foster", "Specialist foster placement, step-down from residential care", true),
  FOSTERING_MINIMUM_ALLOWANCE(
      "fostering-minimum-allowance", "Fostering allowance, national minimum", true),
  FOSTERING_RECOMMENDED_ALLOWANCE(
      "fostering-recommended-allowance", "Fostering allowance, recommended", true),
  SPECIAL_GUARDIANSHIP_ALLOWANCE(
      "special-guardianship-allowance", "Special guardianship (SGO) allowance", true),
  SUPPORTED_ACCOMMODATION("supported-accommodation", "Supported accommodation", true),
  LOOKED_AFTER_AVERAGE(
      "looked-after-average", "Placement of a child in care, average of all kinds", true),
  ADOPTION_FEE("adoption-fee", "Adoption: fee or cost of placing a child", true),
  ADOPTION_TIMING("adoption-timing", "Adoption: time from stage to stage"),
  REUNIFICATION_SUPPORT("reunification-support", "Support when a child returns home", true),
  FAILED_REUNIFICATION("failed-reunification", "Return to care after a failed reunification", true),
  REUNIFICATION_BREAKDOWN(
      "reunification-breakdown", "Share of children returned home who re-enter care", true),
  EDGE_OF_CARE_START("edge-of-care-start", "Edge-of-care support, for each start", true),
  EDGE_OF_CARE_FAMILY_YEAR(
      "edge-of-care-family-year", "Edge-of-care support, for a family a year", true),
  EDGE_OF_CARE_SERVICE("edge-of-care-service", "Edge-of-care service, whole service a year", true),
  PLAN_WEEK("plan-week", "Child-in-need or child protection plan, a week", true),
  PLAN_DURATION("plan-duration", "Child protection plan, how long it lasts", true),
  PLAN_DURATION_SHARE("plan-duration-share", "Child protection plans, share that lasted so long"),
  CASELOAD("caseload", "Cases for each social worker", true),
  HOME_OCCUPANCY("home-occupancy", "Children's home occupancy", true),
  HOME_CAPITAL("home-capital", "Children's home, capital for each home", true),
  FOSTER_PLACES_FILLED("foster-places-filled", "Foster places that are filled", true),
  CHILDREN_PER_CARER("children-per-carer", "Children for each fostering household", true),
  CARERS_LEAVING("carers-leaving", "Foster carers who leave in a year", true),
  FOSTER_RECRUITMENT("foster-recruitment", "Foster carer recruitment"),
  PRICE_GROWTH("price-growth", "Growth of placement prices"),
  COST_DIFFERENCE("cost-difference", "Difference between two sorts of care"),
  CLAIMED_SAVING("claimed-saving", "Saving claimed elsewhere"),
  MEASURED_EFFECT("measured-effect", "Effect measured in a trial or programme"),
  SOCIAL_COST("social-cost", "Cost to society, not a council's saving"),
  OPTIMISM_BIAS("optimism-bias", "Optimism bias on capital, upper bound", true),
  RELATIVE_NEED("relative-need", "Relative cost by need, index", true),
  OTHER("other", "Other figures, such as total spending and numbers of children");

  private final String key;
  private final String label;
  private final boolean comparable;

  UnitCostKind(String key, String label) {
    this(key, label, false);
  }

  UnitCostKind(String key, String label, boolean comparable) {
    this.key = key;
    this.label = label;
    this.comparable = comparable;
  }

  /// The word in the table and on the command line, such as `agency-foster`.
  @Override
  public String key() {
    return key;
  }

  /// The kind in plain words, for a heading.
  public String label() {
    return label;
  }

  /// Whether its figures are of the same thing, so that the lowest and the highest make a range; a
  /// kind of contracts of all sizes or of extremes has none.
  public boolean isComparable() {
    return comparable;
  }
}
