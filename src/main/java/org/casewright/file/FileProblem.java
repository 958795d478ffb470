package org.casewright.file;

/// Something that keeps a file from being opened.
///
/// @param path where, as a JSON path such as `$.opportunities[3].flow.weeks`; `$` is the whole
///     file
/// @param line in the file, counted from 1; 0 where no line can be named
/// @param column in that line, counted from 1; 0 where no line can be named
/// @param sentence what is wrong and what to do
public record FileProblem(String path, int line, int column, String sentence) {

  /// One line for a list of problems: `Line 12, $.timeline.years: A case runs …`.
  public String text() {
    return line == 0 ? sentence : "Line %d, %s: %s".formatted(line, path, sentence);
  }
}
