package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Revision;
import org.casewright.model.Version;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// The named versions of the case, then every save with what it changed, each the latest first.
final class VersionsRegister {

  private static final Selection HERE = new Selection.All(Page.VERSIONS);

  private VersionsRegister() {}

  static Register of(Desk desk) {
    var businessCase = desk.businessCase();
    var rows = new ArrayList<Row>();
    for (var version : businessCase.versions().reversed()) {
      rows.add(version(desk, version));
    }
    var saves = businessCase.history();
    for (var i = saves.size() - 1; i >= 0; i--) {
      rows.addAll(save(businessCase, saves.get(i), i));
    }
    return new Register(
        Page.VERSIONS.title(),
        "Versions that were given a name, then what each save changed, the latest first.",
        List.of(
            Column.words("when", "When", 10),
            Column.words("what", "What", 0),
            Column.words("who", "Who", 9)),
        rows,
        List.of(),
        List.of(Things.addition(desk, Page.VERSIONS), Command.SHOW_CHANGES.action(desk)),
        "Nothing has been saved or named yet.");
  }

  private static Row version(Desk desk, Version version) {
    var selection = new Selection.Of(new Thing.Version(version.id()));
    var actions = new ArrayList<Action>();
    actions.add(new Against.Named(version.id()).compare(desk));
    actions.addAll(Things.actions(desk, selection));
    return new Row(
        version.id(),
        selection,
        List.of(
            Cell.of(Moments.text(version.when())),
            Cell.of(
                version.approved() ? version.name() + " (approved plan)" : version.name(),
                Look.STRONG),
            Cell.of(version.who(), Look.QUIET)),
        actions);
  }

  private static List<Row> save(BusinessCase businessCase, Revision save, int number) {
    var rows = new ArrayList<Row>();
    rows.add(
        Row.of(
            "save-" + number,
            HERE,
            List.of(
                Cell.of(Moments.text(save.when())),
                Cell.of(saved(save), Look.PLAIN),
                Cell.of(save.who(), Look.QUIET))));
    for (var i = 0; i < save.changes().size(); i++) {
      var change = save.changes().get(i);
      var about = change.assumption();
      rows.add(
          Row.of(
              "save-%d-%d".formatted(number, i),
              about != null && businessCase.assumption(about).isPresent()
                  ? Selection.assumption(about)
                  : HERE,
              List.of(Cell.of(""), Cell.of("– " + change.sentence(), Look.QUIET), Cell.of(""))));
    }
    return rows;
  }

  private static String saved(Revision save) {
    var number = save.changes().size();
    var what =
        switch (number) {
          case 0 -> "Saved";
          case 1 -> "Saved with 1 change";
          default -> "Saved with %d changes".formatted(number);
        };
    return save.why().isBlank() ? what : "%s: %s".formatted(what, save.why());
  }
}
