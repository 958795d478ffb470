package org.casewright.ui.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.casewright.session.edits.Advice;
import org.casewright.session.printed.CrossFooting;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.Offered;
import org.casewright.session.printed.PlannedCell;
import org.casewright.session.printed.PrintedPlan;
import org.casewright.session.printed.PrintedTable;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// Puts what was read, and what is planned, into the words of the page.
///
/// @param progress how far the rows have been compared with the case; empty where they have
/// @param failed why some could not be; empty where all could
record Preview(
    BusinessCase businessCase, Offered offered, Pasted pasted, String progress, String failed) {

  private static final int MOST_NOTES = 6;

  PasteModel model() {
    var read = pasted.table();
    return new PasteModel(pasted.text(), pasted.problems(), read == null ? null : table(read));
  }

  private PasteModel.Table table(PrintedTable read) {
    var footing = CrossFooting.of(read);
    var plan = PrintedPlan.of(businessCase, read, pasted.choices());
    var added = plan.added().size();
    return new PasteModel.Table(
        footing.summary(),
        footing.slips(),
        footing.roundings(),
        read.remarks(),
        notes(plan),
        new PasteModel.Choice("Amounts are in", units(), pasted.unit()),
        new PasteModel.Choice(
            "In prices",
            Arrays.stream(PriceBasis.values())
                .map(each -> Pasted.option(each.key(), each.label()))
                .toList(),
            pasted.prices().key()),
        pasted.source(),
        read.hasTotalColumn(),
        pasted.totals(),
        rows(read, plan),
        added == 1 ? "Add 1 published figure" : "Add %d published figures".formatted(added),
        why(plan),
        !progress.isEmpty());
  }

  private List<String> notes(PrintedPlan plan) {
    return Stream.concat(
            Stream.of(failed).filter(each -> !each.isEmpty()), plan.sentences().stream())
        .limit(MOST_NOTES)
        .toList();
  }

  private @Nullable String why(PrintedPlan plan) {
    if (!progress.isEmpty()) {
      return progress;
    }
    return plan.advice(businessCase) instanceof Advice.Declined(var reasons)
        ? String.join(" ", reasons)
        : null;
  }

  private static List<Item.Option> units() {
    return List.of(
        Pasted.option("", "As the table says"),
        Pasted.option("£", "£"),
        Pasted.option("£k", "£ thousand"),
        Pasted.option("£m", "£ million"),
        Pasted.option("count", "Numbers, no money"));
  }

  private List<PasteModel.Row> rows(PrintedTable read, PrintedPlan plan) {
    var rows = new ArrayList<PasteModel.Row>();
    for (var i = 0; i < read.rows().size(); i++) {
      var row = i;
      var cells =
          plan.cells().stream().filter(cell -> cell.row() == row).map(Preview::cell).toList();
      rows.add(row(read, row, cells));
    }
    return rows;
  }

  private static PasteModel.Cell cell(PlannedCell cell) {
    var name = cell.column().name();
    return new PasteModel.Cell(
        name.equals("total") ? "Total" : name, cell.amount().text(), cell.words(), cell.standing());
  }

  private PasteModel.Row row(PrintedTable read, int index, List<PasteModel.Cell> cells) {
    var row = read.rows().get(index);
    var meaning = pasted.meanings().get(index);
    var figure =
        new PasteModel.Choice(
            row.label() + " stands for",
            figures(row.kind() == PrintedTable.Kind.TOTAL, meaning),
            Pasted.key(meaning));
    var of = meaning instanceof Meaning.OfCase chosen ? chosen : null;
    return new PasteModel.Row(
        row.label(),
        row.kind() == PrintedTable.Kind.TOTAL,
        cells,
        figure,
        of == null ? null : part(row.label(), of),
        of == null ? null : scenario(row.label(), of));
  }

  private static List<Item.Option> figures(boolean total, Meaning meaning) {
    var options = new ArrayList<Item.Option>();
    options.add(Pasted.option(Pasted.LEFT_OUT, "Leave out"));
    if (total || meaning == Meaning.Plain.SUM) {
      options.add(Pasted.option(Pasted.SUM, "Sum of the rows above, as printed"));
    }
    for (var figure : Offered.FIGURES) {
      options.add(Pasted.option(figure.key(), figure.label()));
    }
    return options;
  }

  /// Parts go by their place in what is offered.
  private PasteModel.Choice part(String label, Meaning.OfCase of) {
    var options = new ArrayList<Item.Option>();
    var chosen = "";
    for (var i = 0; i < offered.parts().size(); i++) {
      var part = offered.parts().get(i);
      if (part.has(of.figure())) {
        options.add(Pasted.option(Integer.toString(i), part.label()));
        chosen = part.scope().equals(of.scope()) ? Integer.toString(i) : chosen;
      }
    }
    return new PasteModel.Choice(label + ", of", options, chosen);
  }

  private PasteModel.Choice scenario(String label, Meaning.OfCase of) {
    var options = new ArrayList<Item.Option>();
    for (var view : View.values()) {
      for (var scenario : businessCase.allScenarios()) {
        options.add(
            Pasted.option(
                Pasted.key(scenario.id(), view),
                view == View.AS_STATED
                    ? scenario.name()
                    : scenario.name() + ", " + view.label().toLowerCase(Locale.UK)));
      }
    }
    return new PasteModel.Choice(label + ", under", options, Pasted.key(of.scenario(), of.view()));
  }
}
