package org.casewright.session.brought;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table, and what becomes of it.
///
/// @param number as the spreadsheet counts it
/// @param name what it is about; may be empty
/// @param words what becomes of it, or why it is left out
/// @param rejected its cells that cannot be used; the row is brought in only where there is none
/// @param becomes null where it is not brought in
public record MappedRow(
    int number,
    String name,
    Standing standing,
    String words,
    List<Rejected> rejected,
    @Nullable Becomes becomes) {

  /// What becomes of a row.
  public enum Standing {
    /// It becomes something new.
    ADDED,
    /// It changes something that is there.
    CHANGED,
    /// It could be brought in, and is not.
    LEFT_OUT,
    /// There is nothing in it to bring in.
    NO_ROW,
    /// Some of its cells cannot be used.
    REJECTED
  }

  public MappedRow {
    rejected = List.copyOf(rejected);
  }

  static MappedRow brought(int number, String name, Becomes becomes, String words) {
    var standing = becomes instanceof Becomes.ChangedAssumption ? Standing.CHANGED : Standing.ADDED;
    return new MappedRow(number, name, standing, words, List.of(), becomes);
  }

  static MappedRow without(int number, String name, Standing standing, String words) {
    return new MappedRow(number, name, standing, words, List.of(), null);
  }

  static MappedRow rejected(int number, String name, List<Rejected> cells) {
    return new MappedRow(
        number, name, Standing.REJECTED, "It cannot be brought in as it is.", cells, null);
  }

  /// Whether it is brought in.
  public boolean isBrought() {
    return becomes != null;
  }

  /// Whether a person can choose that it is, or that it is not.
  public boolean isToChoose() {
    return standing != Standing.NO_ROW && standing != Standing.REJECTED;
  }
}
