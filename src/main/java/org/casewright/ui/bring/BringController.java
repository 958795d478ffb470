package org.casewright.ui.bring;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.casewright.file.FileProblem;
import org.casewright.file.table.Sheet;
import org.casewright.file.table.TableFile;
import org.casewright.file.table.TableResult;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;
import org.casewright.session.brought.Bringing;
import org.casewright.session.brought.Kind;
import org.casewright.session.brought.Known;
import org.casewright.session.brought.Mapping;
import org.casewright.session.edits.Advice;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Standpoint;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// Takes a table from its file into the case on the desk. While the page is open nothing else
/// changes the case.
public final class BringController {

  /// Whatever else stands in place of the panes, which the page must not come between.
  public interface Around {

    /// Whether this page or another stands in place of the panes.
    boolean isOnPage();

    /// Takes a table that waits until the page has been left, to be read again.
    void later(Path table);
  }

  private final Desk desk;
  private final FileChoice files;
  private final Aside disk;
  private final Around around;
  private Consumer<Boolean> shower = _ -> {};
  private @Nullable Brought brought;
  private boolean open;
  private @Nullable BringView view;

  /// @param disk reads the file, which may be on a share that does not answer
  public BringController(Desk desk, FileChoice files, Aside disk, Around around) {
    this.desk = desk;
    this.files = files;
    this.disk = disk;
    this.around = around;
  }

  /// The page, made when it is first asked for.
  public Region view() {
    if (view == null) {
      view = new BringView(this);
      refresh();
    }
    return view.root();
  }

  /// Who puts the page in place of the panes, or takes it away.
  public void onShow(Consumer<Boolean> shower) {
    this.shower = shower;
  }

  public boolean isOpen() {
    return open;
  }

  /// Asks for a file.
  public void bring() {
    files.toOpen(FileChoice.Kind.TABLE).ifPresent(this::bring);
  }

  /// Reads a file and opens the page; where it cannot be read, says why. Whoever has turned to
  /// something else by then stays there, and is told that it has been read; it is not wanted any
  /// more where another case is open.
  public void bring(Path file) {
    var stand = Standpoint.at(desk);
    var page = onPage();
    disk.workOut(
        () -> TableFile.read(file),
        stand.unlessLeft(
            result -> {
              switch (result) {
                case TableResult.Read(var sheets) ->
                    read(file, sheets, stand, Objects.equals(page, onPage()));
                case TableResult.Refused(var problems) ->
                    refused(file, problems.stream().map(FileProblem::text).toList());
              }
            }),
        stand.unlessLeft(why -> refused(file, List.of(why))));
  }

  /// The table on the page; absent where the page is not open.
  private @Nullable Brought onPage() {
    return open ? brought : null;
  }

  /// @param samePage whether no other table has been brought since
  private void read(Path file, List<Sheet> sheets, Standpoint stand, boolean samePage) {
    if (around.isOnPage() && !(open && samePage)) {
      around.later(file);
    } else if (stand.isKept() && samePage) {
      open(file, sheets);
    } else {
      stand.tell(nameOf(file), "Look at it", () -> open(file, sheets));
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void refused(Path file, List<String> sentences) {
    desk.say(
        new Message(
            "%s cannot be brought in".formatted(nameOf(file)),
            sentences,
            List.of(
                Message.Choice.close("Back to the case"),
                new Message.Choice("Choose another file…", this::bring))));
  }

  private void open(Path file, List<Sheet> sheets) {
    brought = Brought.of(nameOf(file), sheets, desk.businessCase());
    open = true;
    refresh();
    shower.accept(true);
    if (view != null) {
      view.focus();
    }
  }

  /// Back to the case, which stays as it is.
  public void onClose() {
    open = false;
    shower.accept(false);
  }

  BringModel model() {
    return new Preview(desk.businessCase(), brought()).model();
  }

  private Brought brought() {
    return Objects.requireNonNull(brought, "the page is not open");
  }

  /// Something about the table as a whole is chosen.
  void onChoice(BringModel.Asked asked, String key) {
    switch (asked) {
      case SHEET -> {
        brought = brought().withSheet(Integer.parseInt(key), desk.businessCase());
        refresh();
      }
      case KIND -> change(mapping -> mapping.withKind(Kind.valueOf(key)));
      case SCALE -> change(mapping -> mapping.withScale(Money.valueOf(key)));
      case INCREMENTS -> change(mapping -> mapping.withIncrements(Boolean.parseBoolean(key)));
      case SIGN -> change(mapping -> mapping.withBelowZero(Boolean.parseBoolean(key)));
      case WORKSTREAM -> change(mapping -> mapping.withWorkstream(key));
      case UNIT ->
          change(mapping -> mapping.withUnit(Keyed.find(Unit.class, key).orElse(Unit.COUNT)));
      case LINES, ASSUMPTIONS -> change(mapping -> mapping.withKnown(Known.valueOf(key)));
    }
  }

  void onColumn(int column, String key) {
    change(mapping -> mapping.withColumn(column, Preview.meaning(key)));
  }

  void onRow(int row, boolean wanted) {
    change(mapping -> mapping.withRow(row, wanted));
  }

  private void change(UnaryOperator<Mapping> to) {
    brought = brought().with(to.apply(brought().mapping()));
    refresh();
  }

  /// Brings in what is chosen in one step, and shows it.
  void onAdd() {
    var what = brought();
    var before = desk.businessCase();
    if (Bringing.of(what.sheet(), what.mapping(), before)
        instanceof Advice.Proposal(var label, _, var edit)) {
      // First, so that what waits for the page to be left finds it done.
      var changed = Things.change(desk, label, edit);
      onClose();
      if (changed) {
        show(what.mapping().kind(), before);
      }
    }
  }

  /// The first line of savings that is new or changed is shown in its workstream, assumptions in
  /// the register.
  private void show(Kind kind, BusinessCase before) {
    switch (kind) {
      case ASSUMPTIONS ->
          desk.show(shown -> shown.withSelection(new Selection.All(Page.ASSUMPTIONS)));
      case SAVINGS ->
          desk.businessCase().opportunities().stream()
              .filter(each -> isBrought(each, before))
              .findFirst()
              .ifPresent(
                  each ->
                      desk.show(
                          shown ->
                              shown.withSelection(
                                  new Selection.Of(new Thing.Workstream(each.workstream())))));
    }
  }

  private boolean isBrought(Opportunity line, BusinessCase before) {
    return before.opportunity(line.id()).isEmpty()
        || (line.mechanism() instanceof Mechanism.Profile profile
            && !before
                .assumption(profile.series())
                .equals(desk.businessCase().assumption(profile.series())));
  }

  private void refresh() {
    if (view != null && open) {
      view.show(model());
    }
  }
}
