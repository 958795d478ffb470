package org.casewright.session;

import java.nio.file.Path;
import java.util.Locale;

/// Where the open case came from.
public sealed interface Origin {

  /// Letters of a file's name before its ending.
  int LONGEST_NAME = 60;

  /// A file of the user's.
  record Document(Path path) implements Origin {
    @Override
    public String label() {
      return path.getFileName().toString();
    }
  }

  /// One of the cases that ship with the program; saving it makes a new file.
  record Example(String name) implements Origin {
    @Override
    public String label() {
      return "example";
    }
  }

  /// A copy of a file that has not been saved itself.
  ///
  /// @param of the file it was made from
  record Copy(Path of) implements Origin {
    @Override
    public String label() {
      return "copy of " + of.getFileName();
    }
  }

  /// Nowhere: it has been begun and never saved.
  record Fresh() implements Origin {
    @Override
    public String label() {
      return "new";
    }
  }

  /// There is no case: the program has been started without one.
  record Nothing() implements Origin {
    @Override
    public String label() {
      return "";
    }
  }

  /// What stands beside the title: the file's name, or that it is an example.
  String label();

  /// Whether it can be had again from there as it was when it was opened.
  default boolean isKept() {
    return !(this instanceof Fresh);
  }

  /// The name to propose for a new file.
  ///
  /// @param title of the case, for one that has no name yet
  default String proposedName(String title) {
    return switch (this) {
      case Document(var path) -> path.getFileName().toString();
      case Copy(var of) ->
          of.getFileName().toString().replaceFirst("(\\.case)?\\.json$", "") + "-copy.case.json";
      case Example(var name) -> name + ".case.json";
      case Fresh _, Nothing _ -> named(title) + ".case.json";
    };
  }

  /// The words of a title, as every disk takes them.
  private static String named(String title) {
    var words =
        title.toLowerCase(Locale.UK).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
    var name = words.replaceAll("^-|-$", "");
    return name.isEmpty() ? "business" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
