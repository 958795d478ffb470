package org.casewright.ui.desk;

import java.util.Comparator;
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

  /// What is offered for what is typed: all of its words must occur. What is called so itself
  /// stands before what only goes by such words too, and what can be chosen before what cannot.
  public List<Option> offered(String text) {
    var sought = Sought.of(text);
    var made = typed.apply(text.strip());
    var same = made.stream().map(Option::label).toList();
    var found =
        options.stream()
            .filter(option -> option.answersTo(sought))
            .filter(option -> !same.contains(option.label()))
            .sorted(Comparator.comparingInt(option -> rank(option, sought)));
    return Stream.concat(made.stream(), found).toList();
  }

  private static int rank(Option option, Sought sought) {
    return (sought.isIn(option.label()) ? 0 : 2) + (option.whyNot().isEmpty() ? 0 : 1);
  }

  /// One of the list.
  ///
  /// @param label what it is
  /// @param detail quiet words beside it: its value, its place, its keys
  /// @param otherWords words in small letters, by whose beginnings it is found too
  /// @param whyNot why it cannot be chosen now; empty where it can
  /// @param chosen what choosing it does, after the panel has closed
  public record Option(
      String label, String detail, String otherWords, String whyNot, Runnable chosen) {

    public Option(String label, String detail, Runnable chosen) {
      this(label, detail, "", "", chosen);
    }

    /// A command with such words beside it; one that cannot be carried out now says why.
    public static Option of(Command command, Desk desk, String detail, Runnable carryOut) {
      return new Option(
          command.text(desk),
          detail,
          command.otherWords(),
          command.whyNot(desk).orElse(""),
          carryOut);
    }

    /// Everything it says, to be searched.
    public String words() {
      return label + " " + detail;
    }

    private boolean answersTo(Sought sought) {
      return sought.words().stream()
          .allMatch(
              word -> Sought.of(word).isIn(words()) || (" " + otherWords).contains(" " + word));
    }
  }
}
