package org.casewright.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HeldAxes;
import org.casewright.charts.HouseChart;
import org.casewright.charts.PlottedMarks;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.WorkstreamColours;
import org.casewright.engine.Projection;
import org.casewright.model.BudgetLine;
import org.casewright.model.ChartKind;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scene;
import org.casewright.model.View;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Shown;
import org.jspecify.annotations.Nullable;

/// Keeps the chart and its table in step with the desk and with one another. While a value is being
/// dragged the axis holds; it settles when the drag ends.
public final class ChartController {

  /// The charts in which a workstream can stand out.
  private static final Set<ChartKind> HIGHLIGHTING = Set.of(ChartKind.PROFILE, ChartKind.BRIDGE);

  private final Desk desk;
  private final Drawing drawing;
  private Viewing viewing = Viewing.ANYWHERE;
  private Session session;
  private @Nullable HeldAxes held;
  private @Nullable HouseChart shown;
  private Selection selection;
  private @Nullable ChartView view;

  /// @param aside draws what takes long
  public ChartController(Desk desk, Aside aside) {
    this.desk = desk;
    this.drawing = new Drawing(aside, this::refresh);
    this.session = desk.session();
    this.selection = desk.shown().selection();
    desk.onChange(this::refresh);
  }

  /// Chart and table, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new ChartView(this);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  /// The chart that is shown, to be made a picture of.
  public HouseChart picture() {
    return model();
  }

  /// What the chart finds.
  public String title() {
    return model().title();
  }

  /// What is shown, to be kept as a step of the story. A FY that is pointed at in a chart of every
  /// FY is not kept: what the chart finds is of the last.
  public Scene scene() {
    var shows = desk.shown();
    var plan = desk.businessCase().plan().id();
    return new Scene(
        shows.chart(),
        false,
        shows.scenario().equals(plan) ? null : shows.scenario(),
        yearOfScene(),
        shows.view() == View.AS_STATED ? null : shows.view(),
        shows.prices() == PriceBasis.REAL ? null : shows.prices(),
        shows.measure() == Measure.ANNUAL ? null : shows.measure(),
        viewing.highlighted(),
        budgetLines().isEmpty() ? null : viewing.budgetLine(),
        Objects.requireNonNullElse(viewing.beside().picked(), List.of()));
  }

  /// The FY that a chart of one FY is about, which it may have chosen itself; absent where that is
  /// the last, and of other charts.
  private @Nullable FinancialYear yearOfScene() {
    if (!desk.shown().chart().isOfOneYear()) {
      return null;
    }
    var timeline = desk.now().timeline();
    var year = model().table().years().getFirst();
    return timeline.year(timeline.years() - 1).equals(year) ? null : year;
  }

  /// Shows what a step of the story kept. A chart of one FY is about that of the step, which is the
  /// last where it names none.
  public void show(Scene scene) {
    var businessCase = desk.businessCase();
    var isOfYear = scene.year() != null || scene.chart().isOfOneYear();
    viewing =
        new Viewing(
            null,
            null,
            isOfYear ? scene.yearIn(businessCase.timeline()) : null,
            scene.workstream(),
            scene.beside().isEmpty() ? Beside.ANY : new Beside(scene.beside()),
            scene.budgetLine());
    desk.show(
        shown ->
            shown
                .withScenario(scene.scenarioIn(businessCase))
                .withView(scene.viewOrDefault())
                .withPrices(scene.pricesOrDefault())
                .withMeasure(scene.measureOrDefault())
                .withChart(scene.chart()));
  }

  /// Has a command carried out that is about the chart.
  void onCommand(Command command) {
    desk.carryOut(command);
  }

  /// Puts the picture on the clipboard, as a document would have it.
  public void onCopyPicture() {
    if (view != null) {
      view.copyPicture(model());
    }
  }

  /// Puts the table on the clipboard, to be pasted into a spreadsheet.
  public void onCopyTable() {
    if (view != null) {
      view.copyTable(model());
    }
  }

  /// Shows how a figure of the table comes about, under the scenario it is of.
  void onExplain(FigureQuery query) {
    var scenario = query.scenario();
    desk.show(
        shown ->
            (scenario == null ? shown : shown.withScenario(scenario))
                .withSelection(new Selection.Explained(query, List.of())));
  }

  /// Chooses a value and shows how it comes about, where that is known.
  void onExplain(Place place) {
    onChoose(place);
    query(place).ifPresent(this::onExplain);
  }

  /// Asks what a number must be for a value to reach a target.
  void onSeek(Place place) {
    onExplain(place);
    desk.carryOut(Command.SEEK);
  }

  /// Shows how the value comes about that is chosen, where the keyboard is in the chart or its
  /// table.
  ///
  /// @return whether there is such a value
  public boolean explainChosen() {
    return view != null && view.hasKeyboard() && onExplainChosen();
  }

  boolean onExplainChosen() {
    var query = Optional.ofNullable(viewing.place()).flatMap(this::query);
    query.ifPresent(this::onExplain);
    return query.isPresent();
  }

  private Optional<FigureQuery> query(Place place) {
    var table = shown().table();
    return isIn(place, table)
        ? table.query(table.row(place.key()).orElseThrow(), place.column())
        : Optional.empty();
  }

  private static boolean isIn(Place place, PlottedTable table) {
    return table.row(place.key()).isPresent() && place.column() < table.columns().size();
  }

  /// The chart that is drawn now.
  HouseChart shown() {
    var present = shown;
    return present == null ? model() : present;
  }

  /// Chooses a value in chart and table; null gives it up.
  void onChoose(@Nullable Place place) {
    viewing = viewing.at(place);
    choose();
  }

  private void choose() {
    if (view != null) {
      view.choose(viewing, explained());
    }
  }

  /// The value that is chosen, where it is shown how it comes about.
  private @Nullable Place explained() {
    var place = viewing.place();
    return place != null && explains(desk.shown().selection(), place) ? place : null;
  }

  private boolean explains(Selection selection, Place place) {
    return selection instanceof Selection.Explained(var query, _)
        && query(place).filter(query::equals).isPresent();
  }

  /// The value that is chosen.
  @Nullable Place chosen() {
    return viewing.place();
  }

  /// Goes from the value that is chosen to the next one.
  void onWalk(Walk.Step step, PlottedMarks marks) {
    new Walk(shown().table(), marks).from(viewing.place(), step).ifPresent(this::onChoose);
  }

  /// Gives up the value that is chosen, and leaves the question that was asked of it; where none
  /// is, what stands out.
  ///
  /// @return whether there was anything to give up
  boolean onGiveUp() {
    if (viewing.place() != null || viewing.column() != null) {
      onChoose(null);
      desk.leaveQuestion();
      return true;
    }
    if (viewing.highlighted() != null) {
      highlight(null);
      return true;
    }
    return false;
  }

  /// Lets a row stand out, or no longer.
  ///
  /// @param key of a row; of one that is no workstream nothing happens
  void onHighlight(String key) {
    workstream(key).ifPresent(id -> highlight(id.equals(viewing.highlighted()) ? null : id));
  }

  private void highlight(@Nullable String workstream) {
    viewing = viewing.highlighting(workstream);
    refresh();
  }

  /// Whether a row can stand out in the chart that is shown.
  boolean canHighlight(String key) {
    return workstream(key).isPresent();
  }

  boolean isHighlighted(String key) {
    return workstream(key).filter(id -> id.equals(viewing.highlighted())).isPresent();
  }

  /// The workstream, or the first of several, that a row is about where one can stand out.
  private Optional<String> workstream(String key) {
    return !HIGHLIGHTING.contains(desk.shown().chart())
        ? Optional.empty()
        : WorkstreamColours.of(desk.businessCase()).bands().stream()
            .filter(band -> band.key().equals(key))
            .findFirst()
            .map(band -> band.workstreams().getFirst());
  }

  boolean canExplain(Place place) {
    return query(place).isPresent();
  }

  /// The name of a row.
  String name(String key) {
    return shown().table().row(key).map(PlottedTable.Row::label).orElse(key);
  }

  /// What the desk would show of a row's workstream, cost or scenario; empty where the row is about
  /// several or none.
  private Optional<UnaryOperator<Shown>> about(String key) {
    var businessCase = desk.businessCase();
    if (desk.shown().chart() == ChartKind.SCENARIOS) {
      return Optional.of(shown -> shown.withScenario(key));
    }
    if (businessCase.workstream(key).isPresent()) {
      return Optional.of(shown -> shown.withSelection(Selection.workstream(key)));
    }
    return businessCase.cost(key).map(_ -> shown -> shown.withSelection(Selection.cost(key)));
  }

  boolean canGoTo(String key) {
    return about(key).isPresent();
  }

  /// Goes to what a row is about: to the workstream or cost in the tree; to the scenario.
  void onGoTo(String key) {
    about(key).ifPresent(desk::show);
  }

  /// Marks a FY in the table; charts of one FY are about it from now on.
  ///
  /// @param column of the table
  void onColumn(int column) {
    if (shown().table().years().equals(desk.now().timeline().financialYears())) {
      viewing = viewing.in(column);
      choose();
    }
  }

  /// Shows a chart of one FY for another.
  void onYear(int year) {
    viewing = viewing.about(year);
    refresh();
  }

  /// The FYs to choose from, where the chart is about one of them; else none.
  List<FinancialYear> years() {
    return desk.shown().chart().isOfOneYear() ? desk.now().timeline().financialYears() : List.of();
  }

  /// The scenarios to choose from, where the chart compares them and there are several; else none.
  List<Beside.Choice> scenarios() {
    var choices = viewing.beside().choices(desk.businessCase(), desk.shown().scenario());
    return desk.shown().chart() == ChartKind.SCENARIOS && choices.size() > 1 ? choices : List.of();
  }

  /// The budget lines to choose one of, where the chart is about several; else none.
  List<BudgetLine> budgetLines() {
    var lines = desk.businessCase().budgetLines();
    return desk.shown().chart() == ChartKind.BUDGETS && lines.size() > 1 ? lines : List.of();
  }

  /// Shows the budgets of one line, or with null of all together.
  void onBudgetLine(@Nullable String id) {
    viewing = viewing.of(id);
    refresh();
  }

  /// Draws a scenario beside the one shown, or no longer.
  void onBeside(String scenario, boolean drawn) {
    viewing =
        viewing.beside(
            viewing.beside().with(scenario, drawn, desk.businessCase(), desk.shown().scenario()));
    refresh();
  }

  void onChart(ChartKind chart) {
    desk.show(shown -> shown.withChart(chart));
  }

  /// Shows the next chart, or with −1 the one before.
  public void onStep(int by) {
    onChart(desk.shown().chart().further(by));
  }

  /// The chart as it is to be drawn.
  HouseChart model() {
    return drawing.atOnce(desk.shown().chart(), request());
  }

  private ChartRequest request() {
    var shows = desk.shown();
    return ChartRequest.of(desk.now())
        .comparedWith(desk.before())
        .calling(desk.compared())
        .in(shows.prices())
        .showing(shows.measure())
        .holding(held)
        .highlighting(viewing.highlighted())
        .beside(others())
        .about(viewing.year())
        .onlyBudgetLine(viewing.budgetLine());
  }

  /// The other scenarios, where a chart has them.
  private List<Projection> others() {
    var shows = desk.shown();
    return !shows.chart().comparesScenarios()
        ? List.of()
        : viewing.beside().others(desk.businessCase(), shows.scenario()).stream()
            .map(id -> desk.session().projection(id, shows.view()))
            .toList();
  }

  void refresh() {
    if (!desk.session().equals(session)) {
      session = desk.session();
      viewing = Viewing.ANYWHERE;
      shown = null;
      drawing.forget();
    }
    forgetWhatWasAsked();
    held = desk.inGesture() && shown != null ? shown.axes() : null;
    var request = request();
    var drawn = drawing.show(desk.shown().chart(), request);
    if (drawn.isPresent() || shown == null) {
      show(drawn.orElseGet(() -> Drawing.waiting(request)));
    }
  }

  /// Where the explanation of the value that is chosen has been left, it is marked no longer; in
  /// the table it stays chosen, for whoever goes on from there.
  private void forgetWhatWasAsked() {
    var before = selection;
    selection = desk.shown().selection();
    var place = viewing.place();
    if (place != null
        && explains(before, place)
        && !(selection instanceof Selection.Explained)
        && !(selection instanceof Selection.Seeking)
        && (view == null || !view.hasKeyboardInTable())) {
      viewing = viewing.at(null);
    }
  }

  private void show(HouseChart chart) {
    shown = chart;
    if (viewing.place() != null && !isIn(viewing.place(), chart.table())) {
      viewing = viewing.at(null);
    }
    if (view != null) {
      view.show(chart, desk.shown().chart(), desk.textScale());
      view.showYears(years(), chart.table().columns().getFirst());
      view.showScenarios(scenarios());
      view.showBudgetLines(budgetLines(), viewing.budgetLine());
      view.choose(viewing, explained());
    }
  }
}
