package org.casewright.ui.desk;

import org.casewright.model.BusinessCase;
import org.casewright.model.Version;
import org.casewright.session.Origin;

/// What the present case is compared with, to see what has changed.
public sealed interface Against {

  /// The case as it was last opened or saved.
  record Saved() implements Against {}

  /// A named version of the case.
  ///
  /// @param id of the version
  record Named(String id) implements Against {

    /// A button that shows what has changed since.
    public Action compare(Desk desk) {
      return Action.of("See what has changed since", () -> desk.compareWith(this));
    }
  }

  /// Another case: another file, or the same file as somebody else has saved it.
  ///
  /// @param name what it is called in a sentence: `budget.case.json`
  record Other(String name, BusinessCase written) implements Against {}

  /// The case itself.
  ///
  /// @throws java.util.NoSuchElementException if the desk's case has no such version
  default BusinessCase written(Desk desk) {
    return switch (this) {
      case Saved _ -> desk.session().saved();
      case Named(var id) -> desk.businessCase().version(id).orElseThrow().written();
      case Other(_, var written) -> written;
    };
  }

  /// What it is called in a sentence.
  ///
  /// @throws java.util.NoSuchElementException if the desk's case has no such version
  default String name(Desk desk) {
    return switch (this) {
      case Saved _ ->
          desk.session().origin() instanceof Origin.Document document
              ? document.label() + " as saved"
              : "the case as it was opened";
      case Named(var id) ->
          "“%s”".formatted(desk.businessCase().version(id).map(Version::name).orElseThrow());
      case Other(var name, _) -> name;
    };
  }

  /// Whether it is an earlier state of the same case, so that differences are told as what has been
  /// done since.
  default boolean isEarlier() {
    return !(this instanceof Other);
  }
}
