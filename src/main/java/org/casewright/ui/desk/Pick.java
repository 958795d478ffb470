package org.casewright.ui.desk;

import java.util.List;

/// Something to choose from a list that can be searched, in a panel over the panes.
///
/// @param prompt what the search field says while it is empty
/// @param empty what is said where nothing fits
public record Pick(String title, String prompt, String empty, List<Option> options) {

  public Pick {
    options = List.copyOf(options);
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
