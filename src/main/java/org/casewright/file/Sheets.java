package org.casewright.file;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Plain reading of what ships with the program: tables and records that the build has tested.
public final class Sheets {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Sheets() {}

  /// The rows of a CSV table, each by the headings of its first line.
  ///
  /// @throws IllegalStateException if it is not a table
  public static List<Map<String, String>> rows(byte[] csv) {
    var schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        CsvMapper.builder().build().readerForMapOf(String.class).with(schema).readValues(csv)) {
      return rows.readAll();
    } catch (JacksonException e) {
      throw new IllegalStateException("A table of the program cannot be read.", e);
    }
  }

  /// A JSON document as records whose components are its keys.
  ///
  /// @throws IllegalStateException if it has a key that the record lacks, or a value of the wrong
  ///     sort
  public static <T> T record(byte[] json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalStateException("A sheet of the program cannot be read.", e);
    }
  }
}
