package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Place;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Shown;

/// Turns what is typed and dragged into edits of numbers in the scenario shown: in the plan of the
/// assumption itself, in any other of its replacement there.
public final class NumberEdits {

  private final Desk desk;
  private final Map<String, Field.Problem> problems = new HashMap<>();
  private final Scales scales = new Scales();
  private Shown shown;
  private BusinessCase checked;
  private BusinessCase before;
  private BusinessCase released;
  private final Runnable refresh;

  /// @param refresh shows what has come of an edit, or of something unusable
  public NumberEdits(Desk desk, Runnable refresh) {
    this.desk = desk;
    this.shown = desk.shown();
    this.checked = desk.businessCase();
    this.before = checked;
    this.released = checked;
    this.refresh = refresh;
  }

  /// What is wrong with what was last typed, by assumption.
  public Map<String, Field.Problem> problems() {
    forgetWhatIsPast();
    return problems;
  }

  /// Where the slider of a number runs.
  ///
  /// @param values those that it has to show, the first of which it is made for
  Slide scale(Assumption assumption, Place place, List<BigDecimal> values) {
    return scales.of(desk.session(), assumption, place, values);
  }

  /// A slider is taken hold of, or moved by a key; or the words beside the number are dragged.
  public void onGrab(String assumption) {
    if (!desk.inGesture(slide(assumption))) {
      desk.beginDrag(slide(assumption));
      before = desk.businessCase();
    }
  }

  /// The slider moves. Where something else has ended the drag meanwhile, an undo or another
  /// scenario, what is left of it does nothing.
  ///
  /// @param index of the FY in a yearly series, else 0
  public void onSlide(String assumption, int index, BigDecimal value) {
    if (desk.inGesture(slide(assumption))) {
      problems.remove(assumption);
      put(assumption, index, value);
    }
  }

  /// The slider is let go: what it did is one step. Its thumb goes to where the value is, also
  /// where the end of the drag no longer counted.
  public void onRelease(String assumption) {
    desk.endGesture(slide(assumption));
    released = desk.businessCase();
    refresh();
  }

  /// The drag is taken back.
  public void onCancel(String assumption) {
    desk.cancelGesture(slide(assumption));
    refresh();
  }

  /// What the last drag did is undone, where nothing has been done since: it was the first click of
  /// a double click.
  public void onRetract() {
    var session = desk.session();
    if (!before.equals(released)
        && desk.businessCase().equals(released)
        && before.equals(session.beforeLastChange())) {
      session.undo();
    }
  }

  /// Something was typed. A number takes effect at once; anything else is said beside the field,
  /// and the last good number stays in force.
  ///
  /// @param index of the FY in a yearly series, else 0
  public void onType(String assumption, int index, String typed) {
    var notation = notation(assumption);
    var number = notation.parse(typed);
    if (number.isEmpty()) {
      var advice = notation.advice(typed, text(untyped(assumption), assumption, index));
      say(assumption, new Field.Problem(index, advice));
      return;
    }
    var wrong = problems.remove(assumption);
    if (!desk.inGesture(typing(assumption))) {
      desk.beginGesture(typing(assumption));
    }
    put(assumption, index, number.get());
    if (wrong != null) {
      refresh(); // of 26 weeks the 26 was in force already, and nothing else would say so
    }
  }

  /// The cells of a spreadsheet were pasted into the fields from one on: all of them take effect as
  /// one step, or none does and it is said why.
  ///
  /// @param index of the FY that takes the first
  void onPaste(String assumption, int index, PastedRow pasted) {
    desk.endGesture();
    var timeline = desk.businessCase().timeline();
    var chosen = chosen();
    var entries = chosen.isYearly(desk.businessCase(), assumption) ? timeline.years() : 1;
    switch (pasted.numbers(
        index,
        entries,
        year -> timeline.year(year).label(),
        cell -> notation(assumption).parse(cell))) {
      case PastedRow.Numbers.Unusable(var entry, var sentence) ->
          say(assumption, new Field.Problem(entry, sentence));
      case PastedRow.Numbers.Read(var numbers) -> {
        problems.remove(assumption);
        var scenario = desk.shown().scenario();
        edit(
            assumption,
            index,
            "%s: %d numbers from %s%s"
                .formatted(
                    labelOf(assumption), numbers.size(), timeline.year(index), where(scenario)),
            businessCase ->
                businessCase.withValue(
                    scenario, assumption, chosen.with(businessCase, assumption, index, numbers)));
      }
    }
  }

  /// The number in force, as its field has it.
  public String text(String assumption, int index) {
    return text(desk.businessCase(), assumption, index);
  }

  private String text(BusinessCase in, String assumption, int index) {
    return notation(assumption).text(chosen().number(in, assumption, index));
  }

  /// The case before this field was typed into: what its beginning did, the 5 of “5O”, is no
  /// example for it.
  private BusinessCase untyped(String assumption) {
    var before = desk.inGesture(typing(assumption)) ? desk.caseBefore() : null;
    return before == null ? desk.businessCase() : before;
  }

  /// The field is left, or Enter pressed: what was typed is one step. Where it ends in something
  /// unusable, what its beginning did is taken back: of 1e9 the 1 is not what was meant.
  public void onCommit(String assumption) {
    var problem = problems.get(assumption);
    if (problem == null) {
      desk.endGesture(typing(assumption));
    } else {
      desk.cancelGesture(typing(assumption));
      say(assumption, problem);
    }
  }

  /// Esc: what was typed is taken back.
  public void onRevert(String assumption) {
    problems.remove(assumption);
    desk.cancelGesture(typing(assumption));
    refresh();
  }

  /// Puts back the value of the last save.
  public void onReset(String assumption) {
    problems.remove(assumption);
    var scenario = desk.shown().scenario();
    var saved = desk.session().saved();
    var wanted = saved.assumption(assumption);
    if (wanted.isEmpty() || saved.scenario(scenario).isEmpty()) {
      return;
    }
    var replacement = saved.scenario(scenario).orElseThrow().values().get(assumption);
    var isPlan = scenario.equals(saved.plan().id());
    edit(
        assumption,
        0,
        labelOf(assumption) + ": back to the saved value",
        businessCase -> {
          if (isPlan) {
            return Listing.ASSUMPTIONS.changed(
                businessCase, assumption, each -> each.asIn(wanted.get()));
          }
          return replacement == null
              ? businessCase.withoutValue(scenario, assumption)
              : Listing.SCENARIOS.changed(
                  businessCase, scenario, s -> s.withValue(assumption, replacement));
        });
  }

  /// Puts back the number that one FY of a yearly series had at the last save.
  public void onResetYear(String assumption, int index) {
    var saved = desk.session().saved();
    if (saved.assumption(assumption).isPresent()
        && saved.scenario(desk.shown().scenario()).isPresent()) {
      problems.remove(assumption);
      desk.endGesture();
      put(assumption, index, chosen().number(saved, assumption, index));
    }
  }

  /// Takes this scenario's own value away, so that it inherits again; in the plan, goes back to the
  /// number that its own was changed from, and to the evidence of that one.
  public void onGiveBack(String assumption) {
    problems.remove(assumption);
    var scenario = desk.shown().scenario();
    edit(
        assumption,
        0,
        labelOf(assumption) + ": back to what it was based on",
        businessCase ->
            scenario.equals(businessCase.plan().id())
                ? Listing.ASSUMPTIONS.changed(businessCase, assumption, Assumption::backToStart)
                : businessCase.withoutValue(scenario, assumption));
  }

  private void put(String assumption, int index, BigDecimal number) {
    var scenario = desk.shown().scenario();
    var earlier = desk.inGesture() ? desk.caseBefore() : null;
    var before =
        chosen().number(earlier == null ? desk.businessCase() : earlier, assumption, index);
    var notation = notation(assumption);
    var label =
        "%s: %s to %s%s"
            .formatted(
                labelOf(assumption), notation.text(before), notation.text(number), where(scenario));
    var chosen = chosen();
    edit(
        assumption,
        index,
        label,
        businessCase ->
            businessCase.withValue(
                scenario, assumption, chosen.with(businessCase, assumption, index, number)));
  }

  private void edit(
      String assumption, int index, String label, UnaryOperator<BusinessCase> change) {
    var sentences = desk.edit(label, change);
    if (!sentences.isEmpty()) {
      say(assumption, new Field.Problem(index, sentences.getFirst()));
    }
  }

  private void say(String assumption, Field.Problem problem) {
    forgetWhatIsPast();
    problems.put(assumption, problem);
    refresh();
  }

  private String where(String scenario) {
    return scenario.equals(desk.businessCase().plan().id())
        ? ""
        : " in " + desk.businessCase().scenario(scenario).orElseThrow().name();
  }

  private Chosen chosen() {
    return Chosen.of(desk);
  }

  private Notation notation(String id) {
    return Notation.of(written(id).unit(), chosen().place(id), desk.businessCase().timeline());
  }

  private Assumption written(String id) {
    return desk.businessCase().assumption(id).orElseThrow();
  }

  private String labelOf(String id) {
    return written(id).label();
  }

  private static String slide(String assumption) {
    return "slide " + assumption;
  }

  private static String typing(String assumption) {
    return "type " + assumption;
  }

  /// What was said of an earlier state of the case, or of what was shown then, holds no longer.
  private void forgetWhatIsPast() {
    if (!desk.shown().equals(shown) || !desk.businessCase().equals(checked)) {
      shown = desk.shown();
      checked = desk.businessCase();
      problems.clear();
    }
  }

  private void refresh() {
    refresh.run();
  }
}
