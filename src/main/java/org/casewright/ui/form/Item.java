package org.casewright.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Action;
import org.jspecify.annotations.Nullable;

/// One thing in a form. Its key is the same for as long as it means the same, so that its control
/// stays under the hand that uses it.
public sealed interface Item {

  String key();

  /// What an entry does when it is finished.
  @FunctionalInterface
  interface Change {
    /// Makes the edit.
    ///
    /// @return why it cannot be made, a sentence each; empty when it is made
    List<String> to(String text);
  }

  /// A number of the register.
  record OfAssumption(Field field) implements Item {
    @Override
    public String key() {
      return "number-" + field.assumption();
    }
  }

  /// Words to be read.
  ///
  /// @param heading may be empty
  record Words(String key, String heading, String words) implements Item {}

  /// Words or a number to be typed.
  ///
  /// @param unit quiet words beside the label; may be empty
  /// @param prompt what is shown while it is empty
  /// @param rows 1 for a line, [#WRAPPED] for one that wraps, more for a paragraph
  record Line(
      String key, String label, String unit, String text, String prompt, int rows, Change change)
      implements Item {

    /// The rows of a line that wraps: Enter finishes it, as it does any line.
    public static final int WRAPPED = 2;
  }

  /// Numbers that are no assumptions, side by side: by FY, or the columns of a small table.
  ///
  /// @param paste takes a row of a spreadsheet; null where none can be pasted
  record Amounts(String key, String label, String unit, List<Entry> entries, @Nullable Paste paste)
      implements Item {
    public Amounts {
      entries = List.copyOf(entries);
    }

    public Amounts(String key, String label, String unit, List<Entry> entries) {
      this(key, label, unit, entries, null);
    }
  }

  /// What several numbers do that are pasted at once.
  @FunctionalInterface
  interface Paste {
    /// Makes the edit.
    ///
    /// @param entry index of the one that takes the first
    /// @param text as it was copied out of a spreadsheet
    /// @return why it cannot be made, a sentence each; empty when it is made
    List<String> into(int entry, String text);
  }

  /// One of several numbers side by side.
  record Entry(String heading, String text, String prompt, Change change) {}

  /// One of a list.
  ///
  /// @param chosen id of the option in force; null where there is none
  record Choice(
      String key, String label, List<Option> options, @Nullable String chosen, Change change)
      implements Item {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /// What can be chosen.
  ///
  /// @param meaning what it stands for, said below it in the list; empty where the label says it
  record Option(String id, String label, String meaning) {
    public Option(String id, String label) {
      this(id, label, "");
    }
  }

  /// Yes or no.
  ///
  /// @param why it cannot be changed; null where it can
  record Tick(
      String key, String label, boolean ticked, @Nullable String why, Consumer<Boolean> change)
      implements Item {}

  /// A place for something that is not there: what it would be, and how to put it there.
  record Slot(String key, String label, String help, List<Action> actions) implements Item {
    public Slot {
      actions = List.copyOf(actions);
    }
  }

  /// Buttons in a row.
  record Actions(String key, List<Action> actions) implements Item {
    public Actions {
      actions = List.copyOf(actions);
    }
  }

  /// A drawing or anything else of its own.
  ///
  /// @param state what it shows now
  /// @param make makes its node, once
  record Own(String key, Object state, Supplier<OwnView> make) implements Item {}

  /// The node of an item of its own.
  interface OwnView {
    Region root();

    void show(Object state);
  }
}
