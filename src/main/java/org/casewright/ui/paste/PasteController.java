package org.casewright.ui.paste;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.casewright.model.Keyed;
import org.casewright.model.PriceBasis;
import org.casewright.session.edits.Advice;
import org.casewright.session.printed.Matching;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.Offered;
import org.casewright.session.printed.PrintedPlan;
import org.casewright.session.printed.PrintedTable;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// Takes a printed table from its text to published figures of the case on the desk. While the page
/// is open nothing else changes the case.
public final class PasteController {

  private final Desk desk;
  private Consumer<Boolean> shower = _ -> {};
  private Draft draft = Draft.EMPTY;
  private @Nullable Offered offered;
  private @Nullable Matching matching;
  private boolean open;
  private @Nullable PasteView view;

  public PasteController(Desk desk) {
    this.desk = desk;
  }

  /// The page.
  public Region view() {
    if (view == null) {
      view = new PasteView(this);
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

  /// Begins with a text, which may be empty.
  public void open(String text) {
    open = true;
    offered = Offered.by(desk.businessCase());
    matching = null;
    draft = Draft.EMPTY;
    onText(text);
    shower.accept(true);
    if (view != null) {
      view.focus();
    }
  }

  /// Back to the case, which stays as it is.
  public void onClose() {
    open = false;
    draft = Draft.EMPTY;
    shower.accept(false);
  }

  PasteModel model() {
    return new Preview(desk.businessCase(), offered(), draft).model();
  }

  double textScale() {
    return desk.textScale();
  }

  private Offered offered() {
    return Objects.requireNonNull(offered, "the page is not open");
  }

  void onText(String text) {
    read(text, draft.unit());
  }

  void onUnit(String unit) {
    read(draft.text(), unit);
  }

  /// Rows that were there before, in the same place, keep what was chosen for them.
  private void read(String text, String unit) {
    var before = draft;
    draft = draft.read(text, unit);
    var table = draft.table();
    if (table != null) {
      var kept = before.table();
      var same =
          kept != null
              && before.unit().equals(unit)
              && labels(kept.rows()).equals(labels(table.rows()));
      draft = draft.withMeanings(same ? before.meanings() : matching().propose(table));
    }
    refresh();
  }

  private static List<String> labels(List<PrintedTable.Row> rows) {
    return rows.stream().map(row -> row.label()).toList();
  }

  private Matching matching() {
    if (matching == null) {
      matching = new Matching(desk.businessCase(), draft.prices());
    }
    return matching;
  }

  /// In other prices other figures tie, so that what rows stand for is proposed anew.
  void onPrices(String key) {
    matching = null;
    draft = draft.withPrices(Keyed.find(PriceBasis.class, key).orElseThrow());
    var table = draft.table();
    if (table != null) {
      draft = draft.withMeanings(matching().propose(table));
    }
    refresh();
  }

  void onSource(String source) {
    change(before -> before.withSource(source));
  }

  void onTotals(boolean totals) {
    change(before -> before.withTotals(totals));
  }

  void onFigure(int row, String key) {
    change(
        before ->
            before.withMeaning(
                row,
                Draft.ofFigure(
                    key, before.meanings().get(row), offered(), desk.businessCase().plan().id())));
  }

  void onPart(int row, String key) {
    var scope = offered().parts().get(Integer.parseInt(key)).scope();
    changeMeaning(row, of -> new Meaning.OfCase(of.figure(), scope, of.scenario(), of.view()));
  }

  void onScenario(int row, String key) {
    changeMeaning(row, of -> Draft.under(of, key));
  }

  private void changeMeaning(int row, UnaryOperator<Meaning.OfCase> to) {
    if (draft.meanings().get(row) instanceof Meaning.OfCase of) {
      change(before -> before.withMeaning(row, to.apply(of)));
    }
  }

  private void change(UnaryOperator<Draft> to) {
    draft = to.apply(draft);
    refresh();
  }

  /// Adds what is chosen in one step, and shows it among the published figures.
  void onAdd() {
    var table = draft.table();
    if (table == null) {
      return;
    }
    var businessCase = desk.businessCase();
    if (PrintedPlan.of(businessCase, table, draft.choices()).advice(businessCase)
        instanceof Advice.Proposal(var label, _, var edit)) {
      onClose();
      Things.change(desk, label, edit);
      desk.show(shown -> shown.withSelection(new Selection.All(Page.PUBLISHED)));
    }
  }

  private void refresh() {
    if (view != null && open) {
      view.show(model());
    }
  }
}
