package org.casewright.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casewright.export.table.Table;
import org.casewright.export.table.Table.Kind;
import org.casewright.model.Money;
import org.casewright.ui.desk.Capital;

/// A list of the window as a table to be read outside it, as it is shown: what a search or a filter
/// leaves out is left out.
final class RegisterTable {

  /// What stands in full; a figure in thousands or millions has been rounded and stays words.
  private static final Pattern PLAIN = Pattern.compile("[−+]?£?[0-9][0-9,]*(\\.[0-9]+)?%?");

  private RegisterTable() {}

  /// @param context of which case, scenario, view and prices it is
  static Table of(Register register, String context) {
    return new Table(
        register.title(),
        context,
        register.columns().stream().map(RegisterTable::column).toList(),
        register.rows().stream().map(row -> row(register.columns(), row)).toList());
  }

  private static Table.Column column(Register.Column column) {
    // a column without a heading is called by its key
    var heading = column.heading().isBlank() ? Capital.first(column.key()) : column.heading();
    return column.figure() ? new Table.Column(heading, Kind.NUMBER) : Table.Column.words(heading);
  }

  private static Table.Row row(List<Register.Column> columns, Register.Row row) {
    var cells = new ArrayList<Table.Cell>();
    for (var i = 0; i < columns.size(); i++) {
      var text = row.cells().get(i).text();
      cells.add(columns.get(i).figure() ? figure(text) : Table.Cell.of(text));
    }
    var total = row.cells().getFirst().look() == Register.Look.STRONG;
    return new Table.Row(cells, total);
  }

  private static Table.Cell figure(String text) {
    if (!PLAIN.matcher(text).matches()) {
      return Table.Cell.of(text);
    }
    return Money.parse(text.replace("+", ""))
        .<Table.Cell>map(number -> new Table.Cell.Amount(number, kind(text, number)))
        .orElseGet(() -> Table.Cell.of(text));
  }

  private static Kind kind(String text, BigDecimal number) {
    var whole = number.stripTrailingZeros().scale() <= 0;
    if (text.endsWith("%")) {
      return Kind.PERCENT;
    }
    if (text.contains("£")) {
      return whole ? Kind.POUNDS : Kind.PENCE;
    }
    return whole ? Kind.WHOLE : Kind.NUMBER;
  }
}
