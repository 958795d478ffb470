package org.casewright.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.charts.SpreadsheetCell;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Kind;

/// A table as comma-separated text: first the headings, then the rows, then after an empty line the
/// title, what it is of, and the note. UTF-8 with a byte-order mark; lines end as RFC 4180 has it.
record TableCsv(Table table) {

  /// Tells a spreadsheet that the file is UTF-8, so that £ survives.
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final String LINE_END = "\r\n";

  /// How many places the decimal point goes to the left where thousands are written.
  private static final int THOUSAND = 3;

  static void write(Table table, OutputStream out) throws IOException {
    Texts.PLAIN.check(table);
    out.write(new TableCsv(table).text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    var headings = line(table.columns().stream().map(column -> words(column.heading())));
    var rows = table.rows().stream().map(row -> line(cells(row.cells())));
    var foot =
        Stream.of(table.title(), table.context(), table.note(TableFormat.CSV))
            .filter(each -> !each.isEmpty())
            .map(TableCsv::words);
    return Stream.of(Stream.of(headings), rows, Stream.of(""), foot)
        .flatMap(lines -> lines)
        .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
  }

  private Stream<String> cells(List<Cell> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> written(cells.get(column), table.kind(cells.get(column), column)));
  }

  private static String written(Cell cell, Kind kind) {
    return switch (cell) {
      case Cell.Words(var text) -> words(text);
      case Cell.Amount(var value, _) ->
          SpreadsheetCell.of(
              rounded(kind == Kind.THOUSANDS ? value.movePointLeft(THOUSAND) : value, kind));
      case Cell.Day(var date, _) ->
          kind == Kind.MONTH ? YearMonth.from(date).toString() : date.toString();
      case Cell.Nothing _ -> "";
    };
  }

  /// Pounds to the penny, also where they are written in thousands; a fraction so that its per cent
  /// have four decimals, as all else has. What was typed among words stays as it was typed.
  private static BigDecimal rounded(BigDecimal number, Kind kind) {
    return switch (kind) {
      case POUNDS, PENCE -> to(2, number);
      case THOUSANDS -> to(2 + THOUSAND, number);
      case WHOLE, NUMBER, RATIO -> to(4, number);
      case PERCENT -> to(6, number);
      case TEXT, DAY, MONTH -> number;
    };
  }

  private static BigDecimal to(int places, BigDecimal number) {
    return number.scale() <= places ? number : number.setScale(places, RoundingMode.HALF_UP);
  }

  private static String words(String text) {
    return SpreadsheetCell.of(text, ',');
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(","));
  }
}
