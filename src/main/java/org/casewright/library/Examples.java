package org.casewright.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;

/// The example cases that ship with the program.
public final class Examples {

  /// What the list of examples says of one.
  ///
  /// @param name the word on the command line, and the file name without its ending
  /// @param summary one line that says what it shows
  public record Example(String name, String summary) {

    /// The name as words: `Nottingham 2022`.
    public String title() {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
  }

  private static final List<Example> ALL =
      List.of(
          new Example(
              "nottingham-2022",
              "Children's transformation, outline business case of March 2022: ten volumes, target"
                  + " and stretch"),
          new Example(
              "kent-2015",
              "0–25 unified programme, January 2015: published yearly savings and a contingent"
                  + " fee"),
          new Example(
              "leicestershire-2014",
              "Medium-term savings, September 2014: increases by year, statuses, shares of budget"
                  + " and £1.5m a year later"),
          new Example(
              "derbyshire-2020",
              "Children's diagnostic, December 2020: savings for two agencies, a cost in part"
                  + " contingent, overlap stated"),
          new Example(
              "kent-2014",
              "Three-year budgets by service, March 2014: six services under review, amounts to be"
                  + " filled in"));

  private Examples() {}

  /// Every example, the one to begin with first.
  public static List<Example> all() {
    return ALL;
  }

  public static List<String> names() {
    return ALL.stream().map(Example::name).toList();
  }

  /// The example's file, byte for byte.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public static byte[] bytes(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(
          "There is no example “%s”; the examples are %s."
              .formatted(name, String.join(", ", names())));
    }
    try (var in = Examples.class.getResourceAsStream("examples/" + name + ".case.json")) {
      if (in == null) {
        throw new IllegalStateException("The example " + name + " is missing from the program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The example as a case.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public static BusinessCase open(String name) {
    return switch (CaseFile.read(bytes(name), name)) {
      case ReadResult.Opened(var businessCase, _) -> businessCase;
      case ReadResult.Refused(var problems) ->
          throw new IllegalStateException(
              problems.stream().map(FileProblem::text).collect(Collectors.joining(" ")));
    };
  }
}
