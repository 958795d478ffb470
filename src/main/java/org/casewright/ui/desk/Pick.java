package org.casewright.ui.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something to choose from a list that can be searched, in a panel over the panes.
///
/// @param prompt what the search field says while it is empty
/// @param empty what is said where nothing fits
/// @param options those to search in
/// @param typed options made of what is typed, which stand first; they need not have its words
public record Pick(
    String title,
    String prompt,
    String empty,
    List<Option> options,
    Function<String, List<Option>> typed) {

  public Pick {
    options = List.copyOf(options);
  }

  public Pick(String title, String prompt, String empty, List<Option> options) {
    this(title, prompt, empty, options, _ -> List.of());
  }

  /// What is offered for what is typed: all of its words must occur.
  public List<Option> offered(String text) {
    var sought = Sought.of(text);
    return Stream.concat(
            typed.apply(text.strip()).stream(),
            options.stream().filter(option -> sought.isIn(option.words())))
        .toList();
  }

  /// One of the list.
  ///
  /// @param label what it is
  /// @param detail quiet words beside it: its value, its place, its keys
  /// @param chosen what choosing it does, after the panel has closed
  public record Option(String label, String detail, Runnable chosen) {
    /// Everything it says, to be searched.
    public String words() {
      return label + " " + detail;
    }
  }
}
