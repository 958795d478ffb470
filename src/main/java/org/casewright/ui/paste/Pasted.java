package org.casewright.ui.paste;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Figure;
import org.casewright.model.Keyed;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.Offered;
import org.casewright.session.printed.PrintedPlan;
import org.casewright.session.printed.PrintedTable;
import org.casewright.session.printed.TableReading;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What a person has pasted and chosen so far.
///
/// @param unit of amounts beside which none stands; empty for what the table says
/// @param table null where the text is none
/// @param problems why it is none
record Pasted(
    String text,
    String unit,
    PriceBasis prices,
    String source,
    boolean totals,
    @Nullable PrintedTable table,
    List<String> problems,
    List<Meaning> meanings) {

  static final String LEFT_OUT = "left-out";
  static final String SUM = "sum";
  private static final String SEEN = "/";

  static final Pasted EMPTY =
      new Pasted("", "", PriceBasis.REAL, "", true, null, List.of(), List.of());

  Pasted {
    problems = List.copyOf(problems);
    meanings = List.copyOf(meanings);
  }

  /// The same with what a text reads as; meanings are still to be chosen.
  Pasted read(String text, String unit) {
    if (text.isBlank()) {
      return new Pasted(text, unit, prices, source, totals, null, List.of(), List.of());
    }
    return switch (TableReading.of(text, unit)) {
      case TableReading.Refused(var sentences) ->
          new Pasted(text, unit, prices, source, totals, null, sentences, List.of());
      case TableReading.Read(var read) ->
          new Pasted(text, unit, prices, source, totals, read, List.of(), List.of());
    };
  }

  Pasted withMeanings(List<Meaning> chosen) {
    return new Pasted(text, unit, prices, source, totals, table, problems, chosen);
  }

  Pasted withMeaning(int row, Meaning chosen) {
    var all = new ArrayList<>(meanings);
    all.set(row, chosen);
    return withMeanings(all);
  }

  Pasted withPrices(PriceBasis prices) {
    return new Pasted(text, unit, prices, source, totals, table, problems, meanings);
  }

  Pasted withSource(String source) {
    return new Pasted(text, unit, prices, source, totals, table, problems, meanings);
  }

  Pasted withTotals(boolean totals) {
    return new Pasted(text, unit, prices, source, totals, table, problems, meanings);
  }

  PrintedPlan.Choices choices() {
    return new PrintedPlan.Choices(meanings, prices, source, totals);
  }

  /// The key of what a row stands for.
  static String key(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Plain.LEFT_OUT -> LEFT_OUT;
      case Meaning.Plain.SUM -> SUM;
      case Meaning.OfCase of -> of.figure().key();
    };
  }

  /// Another figure, of the same part under the same scenario where there was one.
  static Meaning ofFigure(String key, Meaning before, Offered offered, String plan) {
    if (key.equals(LEFT_OUT) || key.equals(SUM)) {
      return key.equals(SUM) ? Meaning.Plain.SUM : Meaning.Plain.LEFT_OUT;
    }
    var figure = Keyed.find(Figure.class, key).orElseThrow();
    var whole = offered.parts().getFirst().scope();
    if (!(before instanceof Meaning.OfCase of)) {
      return new Meaning.OfCase(figure, whole, plan, View.AS_STATED);
    }
    var fits =
        offered.parts().stream()
            .anyMatch(part -> part.scope().equals(of.scope()) && part.has(figure));
    return new Meaning.OfCase(figure, fits ? of.scope() : whole, of.scenario(), of.view());
  }

  static String key(String scenario, View view) {
    return scenario + SEEN + view.key();
  }

  static Meaning.OfCase under(Meaning.OfCase before, String key) {
    var at = key.lastIndexOf(SEEN);
    return new Meaning.OfCase(
        before.figure(),
        before.scope(),
        key.substring(0, at),
        Keyed.find(View.class, key.substring(at + 1)).orElseThrow());
  }

  static Item.Option option(String id, String label) {
    return new Item.Option(id, label);
  }
}
