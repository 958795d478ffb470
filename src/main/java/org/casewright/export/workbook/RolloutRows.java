package org.casewright.export.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.jspecify.annotations.Nullable;

/// The rollouts of an opportunity, of which the scenario shown picks one, and the monthly formulas
/// of how far it has taken hold (the calculation, §3).
final class RolloutRows {

  /// Later than any month there is: where a rollout has fewer steps than another.
  private static final int NEVER = 1_000_000;

  private final Book book;
  private final Page page;
  private final Parameters parameters;
  private final InForceSheet inForce;
  private final List<@Nullable Rollout> rollouts;
  private final String which;
  private final String start;
  private final String buildUp;
  private final String shape;
  private final List<Wave> waves = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  /// Cells of a wave in force.
  private record Wave(String name, String share, String offset) {}

  /// Cells of a step in force: the month after the start, and the share reached.
  private record Step(String months, String share) {}

  RolloutRows(
      Book book,
      Page page,
      Parameters parameters,
      InForceSheet inForce,
      List<@Nullable Rollout> rollouts,
      String whichOfThem) {
    this.book = book;
    this.page = page;
    this.parameters = parameters;
    this.inForce = inForce;
    this.rollouts = rollouts;
    page.text(parameters.newRow(), 0, "Rollout", Look.HEADING);
    this.which =
        rollouts.size() == 1
            ? "1"
            : parameters.worked("Which of the rollouts is in force", whichOfThem, Look.COUNT);
    this.start = named("Start", rollout -> rollout.start());
    this.buildUp = named("Build-up", rollout -> rollout.buildUp());
    this.shape = shape();
    addWaves();
    addSteps();
  }

  /// Read only where the rollouts have different ones.
  private String shape() {
    var label = "Shape: 1 linear, 2 S-curve, 3 stepped";
    var shapes = rollouts.stream().map(RolloutRows::curve).distinct().toList();
    return shapes.size() > 1
        ? literal(label, rollout -> BigDecimal.valueOf(number(rollout.curve())), BigDecimal.ONE)
        : parameters.worked(label, Integer.toString(number(shapes.getFirst())), Look.COUNT);
  }

  private static int number(RolloutShape shape) {
    return switch (shape) {
      case LINEAR -> 1;
      case S_CURVE -> 2;
      case STEPPED -> 3;
    };
  }

  private boolean isAnywhere(RolloutShape shape) {
    return rollouts.stream().anyMatch(each -> curve(each) == shape);
  }

  private static RolloutShape curve(@Nullable Rollout rollout) {
    return rollout == null ? RolloutShape.LINEAR : rollout.curve();
  }

  /// A row whose number is that of an assumption, which may be another one in another rollout.
  private String named(String label, Function<Rollout, @Nullable String> id) {
    var row = parameters.newRow();
    var ids = rollouts.stream().map(each -> each == null ? null : id.apply(each)).toList();
    var named = ids.stream().filter(Objects::nonNull).map(book::assumption).distinct().toList();
    page.text(row, 0, label);
    page.text(
        row,
        1,
        named.stream().map(Assumption::label).collect(Collectors.joining(" or ")),
        Look.WRAPPED);
    page.text(row, Parameters.UNIT, "months");
    if (!named.isEmpty()) {
      page.words(
          row,
          Parameters.SOURCE,
          chosen(ids.stream().map(each -> each == null ? "\"\"" : inForce.source(each)).toList()),
          named.getFirst().evidenceOrNone().source());
      page.formula(
          row,
          Parameters.GRADE,
          chosen(ids.stream().map(each -> each == null ? "1" : inForce.grade(each)).toList()),
          Look.COUNT);
      parameters.grades().add(Page.absolute(row, Parameters.GRADE));
    }
    page.formula(
        row,
        Parameters.VALUES,
        chosen(ids.stream().map(each -> each == null ? "0" : inForce.value(each, 0)).toList()),
        Look.decimals(1));
    return Page.absolute(row, Parameters.VALUES);
  }

  private String chosen(List<String> each) {
    return each.stream().distinct().count() == 1
        ? each.getFirst()
        : "CHOOSE(%s,%s)".formatted(which, String.join(",", each));
  }

  /// A row whose number stands here, for each rollout in a column of its own.
  private String literal(
      String label, Function<Rollout, @Nullable BigDecimal> number, BigDecimal absent) {
    var row = parameters.newRow();
    page.text(row, 0, label);
    var numbers =
        rollouts.stream()
            .map(
                each -> {
                  var found = each == null ? null : number.apply(each);
                  return found == null ? absent : found;
                })
            .toList();
    if (numbers.size() == 1) {
      page.number(row, Parameters.VALUES, numbers.getFirst(), Look.SHARE.typed());
    } else {
      for (var i = 0; i < numbers.size(); i++) {
        page.number(row, Parameters.VALUES + 1 + i, numbers.get(i), Look.SHARE.typed());
      }
      page.formula(
          row,
          Parameters.VALUES,
          "INDEX(%s,%s)"
              .formatted(
                  Page.block(row, Parameters.VALUES + 1, row, Parameters.VALUES + numbers.size()),
                  which),
          Look.SHARE);
    }
    return Page.absolute(row, Parameters.VALUES);
  }

  private void addWaves() {
    var most =
        rollouts.stream().mapToInt(each -> each == null ? 0 : each.waves().size()).max().orElse(0);
    for (var i = 0; i < most; i++) {
      var at = i;
      var name =
          rollouts.stream()
              .filter(each -> each != null && each.waves().size() > at)
              .map(each -> each == null ? "" : each.waves().get(at).name())
              .filter(each -> !each.isEmpty())
              .distinct()
              .collect(Collectors.joining(" or "));
      var label = "Wave " + (i + 1) + (name.isEmpty() ? "" : ", " + name);
      // A rollout without waves starts everywhere at once.
      var share =
          literal(
              label + ": share",
              rollout ->
                  rollout.waves().isEmpty() && at == 0
                      ? BigDecimal.ONE
                      : wave(rollout, at, Rollout.Wave::share),
              i == 0 ? BigDecimal.ONE : BigDecimal.ZERO);
      var offset =
          literal(
              label + ": months after the first",
              rollout -> wave(rollout, at, Rollout.Wave::offset),
              BigDecimal.ZERO);
      waves.add(new Wave(label, share, offset));
    }
  }

  private static @Nullable BigDecimal wave(
      Rollout rollout, int at, Function<Rollout.Wave, BigDecimal> part) {
    return rollout.waves().size() > at ? part.apply(rollout.waves().get(at)) : BigDecimal.ZERO;
  }

  private void addSteps() {
    var most =
        rollouts.stream().mapToInt(each -> each == null ? 0 : each.points().size()).max().orElse(0);
    for (var i = 0; i < most; i++) {
      var at = i;
      var months =
          literal(
              "Step %d: months after the start".formatted(i + 1),
              rollout -> rollout.points().size() > at ? rollout.points().get(at).months() : null,
              BigDecimal.valueOf(NEVER));
      var share =
          literal(
              "Step %d: share reached".formatted(i + 1),
              rollout -> rollout.points().size() > at ? rollout.points().get(at).share() : null,
              BigDecimal.ONE);
      steps.add(new Step(months, share));
    }
  }

  /// The headings of the monthly columns; the last is r(t).
  List<String> headings() {
    var headings = new ArrayList<String>();
    for (var wave : allWaves()) {
      var of = wave.name().isEmpty() ? "" : " " + wave.name();
      if (hasProgress()) {
        headings.add("Progress x" + of);
      }
      if (waves.size() > 1) {
        headings.add("Share r" + of);
      }
    }
    headings.add("Taken hold r(t)");
    return headings;
  }

  private boolean hasProgress() {
    return isAnywhere(RolloutShape.LINEAR) || isAnywhere(RolloutShape.S_CURVE);
  }

  private List<Wave> allWaves() {
    return waves.isEmpty() ? List.of(new Wave("", "", "0")) : waves;
  }

  /// Writes the columns of one month.
  ///
  /// @param column the first of them
  /// @param month the cell with t
  /// @return the cell with r(t)
  String write(int row, int column, String month) {
    var at = column;
    var shares = new ArrayList<String>();
    for (var wave : allWaves()) {
      var t = wave.offset().equals("0") ? month : "(%s-%s)".formatted(month, wave.offset());
      var x = "";
      if (hasProgress()) {
        page.formula(row, at, progress(t), Look.FACTOR);
        x = Page.local(row, at++);
      }
      if (waves.size() > 1) {
        page.formula(row, at, curve(x, t), Look.FACTOR);
        shares.add(wave.share() + "*" + Page.local(row, at++));
      } else {
        shares.add((waves.isEmpty() ? "" : wave.share() + "*") + "(" + curve(x, t) + ")");
      }
    }
    page.formula(row, at, String.join("+", shares), Look.FACTOR);
    return Page.local(row, at);
  }

  private String progress(String t) {
    return "IF(%s=0,IF(%s+0.5>=%s,1,0),MAX(0,MIN(1,(%s+0.5-%s)/%s)))"
        .formatted(buildUp, t, start, t, start, buildUp);
  }

  private String curve(String x, String t) {
    var curved = "%s^2*(3-2*%s)".formatted(x, x);
    var each =
        List.of(
            hasProgress() ? x : "0",
            hasProgress() ? curved : "0",
            steps.isEmpty() ? "0" : stepped(t));
    var shapes = rollouts.stream().map(other -> number(curve(other))).distinct().toList();
    return shapes.size() == 1
        ? each.get(shapes.getFirst() - 1)
        : "CHOOSE(%s,%s)".formatted(shape, String.join(",", each));
  }

  /// Each step adds what it is more than the one before.
  private String stepped(String t) {
    var sum = new ArrayList<String>();
    var before = "";
    for (var step : steps) {
      sum.add(
          "IF(%s+0.5>=%s+%s,%s%s,0)"
              .formatted(
                  t, start, step.months(), step.share(), before.isEmpty() ? "" : "-" + before));
      before = step.share();
    }
    return String.join("+", sum);
  }
}
