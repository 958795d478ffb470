package org.casewright.library;

import java.util.List;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.FreeIds;
import org.casewright.model.Keyed;

/// A kind of opportunity that councils plan: its words, units, starting values, sensible ranges and
/// the questions it will be asked. What it computes is one of the three mechanisms (the
/// calculation, §4); a template adds no arithmetic of its own.
///
/// @param id the word on the command line and in a case file's `template`
/// @param name what an opportunity made from it is called until somebody renames it
/// @param workstream the name of the workstream it usually belongs to
/// @param summary one line for the list
/// @param formula what its formula says, in words
/// @param outcome what its stock counts, such as children or beds; empty where it has none
/// @param actsOn which placements, plans or posts its volume acts on; two opportunities that act on
///     the same ones may count the same saving twice. Empty for none in particular
/// @param cashability the shares an opportunity starts with
/// @param cashabilityReason why, in a sentence or two
/// @param fields what there is to fill in, in the order people read it
/// @param questions what a reviewer will ask
public record Template(
    String id,
    String name,
    MechanismKind mechanism,
    String workstream,
    String summary,
    String formula,
    String outcome,
    String actsOn,
    Cashability cashability,
    String cashabilityReason,
    List<Field> fields,
    List<String> questions) {

  /// Which of the three mechanisms a template fills in.
  public enum MechanismKind implements Keyed {
    FLOW("flow"),
    CAPACITY("capacity"),
    PROFILE("profile");

    private final String key;

    MechanismKind(String key) {
      this.key = key;
    }

    /// The word in the case file.
    @Override
    public String key() {
      return key;
    }
  }

  public Template {
    fields = List.copyOf(fields);
    questions = List.copyOf(questions);
  }

  /// The field at a place inside an opportunity, such as `flow.weeks`.
  public Optional<Field> field(String place) {
    return fields.stream().filter(field -> field.place().equals(place)).findFirst();
  }

  /// The case with one more opportunity, made from this template, with the assumptions it needs, in
  /// the workstream that it usually belongs to, which is made where the case has none of that name.
  /// An assumption that opportunities naturally share is taken from the case where it has one of
  /// that id and unit. The result is valid, and the same for the same arguments.
  public BusinessCase addTo(BusinessCase businessCase) {
    return new NewOpportunity(this, businessCase).in(workstream());
  }

  /// The same in a workstream of the case.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no workstream of that id
  public BusinessCase addTo(BusinessCase businessCase, String workstream) {
    return new NewOpportunity(this, businessCase).into(workstream);
  }

  /// The assumption of a case that a field of this template takes there instead of its starting
  /// value; empty where it takes that, or there is no such field.
  public Optional<Assumption> shared(BusinessCase in, String place) {
    return field(place).flatMap(field -> Register.shared(in, field));
  }

  /// The case with a field of this template added to one of its opportunities: its starting value,
  /// or the assumption of the case that it shares. The same case where the opportunity has an
  /// assumption there.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no such opportunity or field
  public BusinessCase addField(BusinessCase businessCase, String opportunity, String place) {
    var field =
        field(place)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The template “%s” has no field %s.".formatted(name, place)));
    var there =
        businessCase
            .opportunity(opportunity)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The case has no opportunity “%s”.".formatted(opportunity)));
    var places = Places.of(there);
    if (places.has(place)) {
      return businessCase;
    }
    var register = new Register(this, businessCase, FreeIds.of(businessCase));
    places.put(place, register.assumption(field));
    return businessCase
        .withAssumptions(register.assumptions())
        .withOpportunities(
            businessCase.opportunities().stream()
                .map(each -> each.id().equals(opportunity) ? places.in(each) : each)
                .toList());
  }
}
