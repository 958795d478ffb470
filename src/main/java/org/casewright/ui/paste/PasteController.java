package org.casewright.ui.paste;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.casewright.model.PriceBasis;
import org.casewright.session.edits.Advice;
import org.casewright.session.printed.Matching;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.Offered;
import org.casewright.session.printed.PrintedPlan;
import org.casewright.session.printed.PrintedTable;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// Takes a printed table from its text to published figures of the case on the desk. While the page
/// is open nothing else changes the case.
public final class PasteController {

  private final Desk desk;
  private final Aside aside;
  private Consumer<Boolean> shower = _ -> {};
  private Pasted pasted = Pasted.EMPTY;
  private @Nullable Offered offered;
  private @Nullable Comparing comparing;
  private String began = "";
  private @Nullable BusinessCase against;
  private boolean open;
  private @Nullable PasteView view;

  /// @param aside compares a table with the case
  public PasteController(Desk desk, Aside aside) {
    this.desk = desk;
    this.aside = aside;
  }

  /// The page, made when it is first asked for.
  public Region view() {
    if (view == null) {
      view = new PasteView(this);
      refresh();
    }
    return view.root();
  }

  /// Who puts the page in place of the panes, or takes it away.
  public void onShow(Consumer<Boolean> shower) {
    this.shower = shower;
  }

  public boolean isOpen() {
    return open;
  }

  /// Begins with a text, which may be empty. What was being done when the page was last left goes
  /// on, unless the text is another than it began with then.
  public void open(String text) {
    open = true;
    var businessCase = desk.businessCase();
    offered = Offered.by(businessCase);
    var goesOn = !pasted.text().isBlank() && (text.isBlank() || text.equals(began));
    if (!goesOn) {
      began = text;
      pasted = Pasted.EMPTY;
      onText(text);
    } else if (!businessCase.equals(against)) {
      propose(pasted.withMeanings(List.of()));
    }
    against = businessCase;
    refresh();
    shower.accept(true);
    if (view != null) {
      view.focus();
    }
  }

  /// Back to the case, which stays as it is; what has been pasted and chosen is kept for the next
  /// time, and rows that are being compared go on being.
  public void onClose() {
    open = false;
    shower.accept(false);
  }

  PasteModel model() {
    var progress = comparing == null ? "" : comparing.progress();
    var failed = comparing == null ? "" : comparing.failed();
    return new Preview(desk.businessCase(), offered(), pasted, progress, failed).model();
  }

  private Offered offered() {
    return Objects.requireNonNull(offered, "the page is not open");
  }

  void onText(String text) {
    read(text, pasted.unit());
  }

  void onUnit(String unit) {
    read(pasted.text(), unit);
  }

  /// Rows that were there before, in the same place, keep what was chosen for them.
  private void read(String text, String unit) {
    var before = pasted;
    pasted = pasted.read(text, unit);
    var table = pasted.table();
    var kept = before.table();
    var same =
        table != null
            && kept != null
            && before.unit().equals(unit)
            && labels(kept.rows()).equals(labels(table.rows()));
    if (same) {
      pasted = pasted.withMeanings(before.meanings());
      refresh();
    } else {
      propose(pasted);
    }
  }

  /// Asks anew what each row stands for; until that is known it is left out.
  private void propose(Pasted asked) {
    stop(); // of what was read before: nothing is shown until there is a meaning for each row
    pasted = asked;
    var table = asked.table();
    if (table != null) {
      pasted = asked.withMeanings(Collections.nCopies(table.rows().size(), Meaning.Plain.LEFT_OUT));
      var matching = new Matching(desk.businessCase(), pasted.prices());
      var begun = new Comparing(table, matching::propose, aside);
      comparing = begun;
      begun.begin(
          (row, meaning) -> change(before -> before.withMeaning(row, meaning)), this::refresh);
    }
    refresh();
  }

  /// What has not been compared yet stays left out, to be chosen by hand.
  void onStop() {
    stop();
    refresh();
  }

  private void stop() {
    if (comparing != null) {
      comparing.stop();
      comparing = null;
    }
  }

  private static List<String> labels(List<PrintedTable.Row> rows) {
    return rows.stream().map(row -> row.label()).toList();
  }

  /// In other prices other figures tie, so that what rows stand for is proposed anew.
  void onPrices(String key) {
    propose(pasted.withPrices(Keyed.find(PriceBasis.class, key).orElseThrow()));
  }

  void onSource(String source) {
    change(before -> before.withSource(source));
  }

  void onTotals(boolean totals) {
    change(before -> before.withTotals(totals));
  }

  void onFigure(int row, String key) {
    if (comparing != null) {
      comparing.leave(row);
    }
    change(
        before ->
            before.withMeaning(
                row,
                Pasted.ofFigure(
                    key, before.meanings().get(row), offered(), desk.businessCase().plan().id())));
  }

  void onPart(int row, String key) {
    var scope = offered().parts().get(Integer.parseInt(key)).scope();
    changeMeaning(row, of -> new Meaning.OfCase(of.figure(), scope, of.scenario(), of.view()));
  }

  void onScenario(int row, String key) {
    changeMeaning(row, of -> Pasted.under(of, key));
  }

  private void changeMeaning(int row, UnaryOperator<Meaning.OfCase> to) {
    if (pasted.meanings().get(row) instanceof Meaning.OfCase of) {
      change(before -> before.withMeaning(row, to.apply(of)));
    }
  }

  private void change(UnaryOperator<Pasted> to) {
    pasted = to.apply(pasted);
    refresh();
  }

  /// Adds what is chosen in one step, and shows it among the published figures.
  void onAdd() {
    var table = pasted.table();
    if (table == null) {
      return;
    }
    var businessCase = desk.businessCase();
    if (PrintedPlan.of(businessCase, table, pasted.choices()).advice(businessCase)
        instanceof Advice.Proposal(var label, _, var edit)) {
      stop();
      Things.change(desk, label, edit);
      desk.show(shown -> shown.withSelection(new Selection.All(Page.PUBLISHED)));
      pasted = Pasted.EMPTY;
      onClose(); // last: what waits for it finds all of it done
    }
  }

  private void refresh() {
    if (view != null && open) {
      view.show(model());
    }
  }
}
