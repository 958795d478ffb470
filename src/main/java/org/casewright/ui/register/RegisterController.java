package org.casewright.ui.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.Slide;
import org.casewright.export.table.Table;
import org.casewright.model.Listing;
import org.casewright.session.Session;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// Shows the list that the selection calls for. What is searched for is kept for each list,
/// for as long as the case is open.
public final class RegisterController {

  /// What to say where a table was to be a printed plan and is none.
  public static final List<String> WHAT_A_PLAN_IS = AgainstPlan.WHAT_A_PLAN_IS;

  /// What of a list a person wants to see.
  ///
  /// @param words all of which must occur; empty for everything
  /// @param filter key of the filter in force; empty for none
  record Wanted(String words, String filter) {
    static final Wanted EVERYTHING = new Wanted("", "");
  }

  private final Desk desk;
  private final Map<Page, Wanted> wanted = new EnumMap<>(Page.class);
  private final FindingsInSight findings;
  private final Aside aside;
  private Session session;
  private Differences differences;
  private MediumTerm mediumTerm;
  private final HouseCharts charts = new HouseCharts();
  private @Nullable RegisterView view;

  /// @param aside works out what takes long
  public RegisterController(Desk desk, Aside aside) {
    this.desk = desk;
    this.aside = aside;
    this.session = desk.session();
    this.differences = new Differences(aside, this::refresh);
    this.mediumTerm = mediumTerm();
    this.findings = new FindingsInSight(desk, wanted -> model(wanted).rows());
    desk.onChange(this::refresh);
  }

  /// The list, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new RegisterView(this);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  /// Takes the keyboard to the list.
  public void focus() {
    if (view != null) {
      view.focus();
    }
  }

  Register model() {
    return model(wanted());
  }

  private Register model(Wanted wanted) {
    return Registers.of(desk, differences, mediumTerm, wanted, wanted.words().isEmpty());
  }

  /// How the medium-term plan writes savings.
  public PlanSign sign() {
    return mediumTerm.sign();
  }

  /// The list as it is shown, to be saved; what is folded into one row is saved one by one.
  ///
  /// @param context of which case, scenario, view and prices it is
  public Table table(String context) {
    return RegisterTable.of(Registers.of(desk, differences, mediumTerm, wanted(), false), context);
  }

  /// The step of the story that is chosen, as the audience sees it; null where none is.
  SlidePreview.@Nullable Page preview() {
    if (!(desk.shown().selection() instanceof Selection.Of(Thing.Step(var id)))) {
      return null;
    }
    var businessCase = desk.businessCase();
    var step = Listing.STORY.get(businessCase, id);
    var told = businessCase.toldSteps();
    return new SlidePreview.Page(
        Slide.of(charts, businessCase, desk.session()::projection, step, null),
        step.hidden() ? "hidden" : "%d of %d".formatted(told.indexOf(step) + 1, told.size()));
  }

  Wanted wanted() {
    return wanted.getOrDefault(page(), Wanted.EVERYTHING);
  }

  private Page page() {
    return desk.shown().selection().page();
  }

  void onSearch(String words) {
    wanted.put(page(), new Wanted(words.strip(), wanted().filter()));
    if (words.isBlank()) {
      findings.searched();
    }
    refresh();
  }

  /// Chooses a filter, or none where it was chosen already.
  void onFilter(String key) {
    wanted.put(page(), new Wanted(wanted().words(), wanted().filter().equals(key) ? "" : key));
    findings.row(wanted()).ifPresent(this::onSelect);
    refresh();
  }

  void onSelect(Selection selection) {
    if (!selection.equals(desk.shown().selection())) {
      desk.show(shown -> shown.withSelection(selection));
    }
  }

  /// Goes to what a row is about, to change it there; a row of the whole list leads nowhere.
  void onOpen(Selection selection) {
    switch (selection) {
      case Selection.OfFinding(var index) when index < desk.findings().size() ->
          desk.goTo(desk.findings().get(index).where());
      case Selection.OfFindings alike -> Things.list(desk, alike).run().run();
      case Selection.All _ -> {}
      default -> desk.goTo(selection, "");
    }
  }

  private MediumTerm mediumTerm() {
    return new MediumTerm(
        this::clipboard,
        this::refresh,
        () -> wanted.put(Page.MEDIUM_TERM, new Wanted("", MediumTermRegister.AGAINST)));
  }

  private String clipboard() {
    return view == null ? "" : view.clipboard();
  }

  /// Sets the case against a printed plan, for as long as the case is open.
  ///
  /// @param cells of a table that [org.casewright.analysis.mtfp.PlanReading] can read
  public void onPlan(List<List<String>> cells) {
    renew();
    var _ = mediumTerm.take(cells);
    desk.show(shown -> shown.withSelection(new Selection.All(Page.MEDIUM_TERM)));
  }

  /// What was kept of one case is not kept for the next.
  private void renew() {
    if (!desk.session().equals(session)) {
      session = desk.session();
      wanted.clear();
      differences = new Differences(aside, this::refresh);
      mediumTerm = mediumTerm();
    }
  }

  private void refresh() {
    renew();
    findings.follow(wanted()).ifPresent(this::onSelect);
    wanted.put(page(), findings.inSight(wanted()));
    if (view != null && page() != Page.CHART) {
      view.show(page(), model(), wanted(), desk.shown().selection(), desk.textScale());
      view.preview(preview());
    }
  }
}
