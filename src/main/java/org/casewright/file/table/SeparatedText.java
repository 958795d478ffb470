package org.casewright.file.table;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads cells between commas, semicolons or tabs, whichever the file has.
final class SeparatedText {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private SeparatedText() {}

  static List<Sheet> read(byte[] content) throws Unreadable {
    var text = Decoding.text(content);
    var said = said(text);
    var body = said == 0 ? text : text.substring(text.indexOf('\n') + 1);
    var schema = CsvSchema.emptySchema().withColumnSeparator(said == 0 ? Separator.of(text) : said);
    try (var parser = CSV.reader().with(schema).createParser(body)) {
      var rows = rows(parser, said == 0 ? 1 : 2);
      return rows.isEmpty() ? List.of() : List.of(new Sheet("", rows));
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw new Unreadable(
          "What stands in line %d is no row of a table: a quotation mark may be missing there or"
                  .formatted(where == null ? 1 : Math.max(1, where.getLineNr()))
              + " before it. Open it in a spreadsheet and save it as CSV again.");
    }
  }

  /// The separator that Excel writes into a first line of its own, `sep=;`; 0 where there is none.
  private static char said(String text) {
    var end = text.indexOf('\n');
    var first = end < 0 ? "" : text.substring(0, end).strip();
    return first.matches("(?i)sep=[,;\t|]") ? first.charAt(4) : 0;
  }

  private static List<Row> rows(JsonParser parser, int first) throws Unreadable {
    var gathered = new Gathering(Gathering.MOST_CELLS);
    var row = first - 2; // the first array is of rows
    var column = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        row++;
        column = 0;
      } else if (token != JsonToken.END_ARRAY) {
        gathered.put(row, column, Cell.of(parser.getString()));
        column++;
      }
    }
    return gathered.rows();
  }
}
