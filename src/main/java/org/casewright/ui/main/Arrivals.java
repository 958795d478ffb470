package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.ui.desk.Message;
import org.jspecify.annotations.Nullable;

/// Files that have been dropped on the window, or handed over by another start of the program. Each
/// is taken in its own way, one after the other: what is asked about one is about the case that is
/// open then.
final class Arrivals {

  /// What a file is, by its ending.
  enum Kind {
    /// Is opened.
    CASE,
    /// Is brought into the case that is open, as a scenario.
    SCENARIO,
    /// Is brought into it as a table.
    TABLE;

    private static final List<String> TABLES = List.of(".csv", ".xlsx", ".xlsm");

    /// Nothing for files that the window has no use for.
    static Optional<Kind> of(Path file) {
      var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (TABLES.stream().anyMatch(name::endsWith)) {
        return Optional.of(TABLE);
      }
      if (!name.endsWith(".json")) {
        return Optional.empty();
      }
      return Optional.of(name.endsWith(Endings.SCENARIO) ? SCENARIO : CASE);
    }
  }

  /// What is done with files.
  interface Ways {
    /// Whether nothing is asked and no page is open that a file would come between.
    boolean isFree();

    /// Whether a case is being read, or saved before another is.
    boolean isOpening();

    void open(Path file);

    void bringScenario(Path file);

    void bringTable(Path file);

    void say(Message message);
  }

  /// @param after whether it has to wait until the case that came with it is there
  private record Step(Runnable task, boolean after) {}

  /// How many of the other cases can be opened from the message that names them.
  private static final int FEW = 3;

  private final Ways ways;
  private final Deque<Step> steps = new ArrayDeque<>();

  Arrivals(Ways ways) {
    this.ways = ways;
  }

  /// Takes files that have come together: a case first, for the rest may be meant for it. Other
  /// cases are named, since the window shows one.
  void add(List<Path> files) {
    var kinds = files.stream().distinct().collect(Collectors.groupingBy(Arrivals::kind));
    var cases = kinds.getOrDefault(Kind.CASE, List.of());
    var after = !cases.isEmpty();
    if (after) {
      steps.add(new Step(() -> ways.open(cases.getFirst()), false));
    }
    if (cases.size() > 1) {
      steps.add(new Step(() -> ways.say(others(cases)), true));
    }
    of(Kind.SCENARIO, kinds)
        .forEach(file -> steps.add(new Step(() -> ways.bringScenario(file), after)));
    of(Kind.TABLE, kinds).forEach(file -> steps.add(new Step(() -> ways.bringTable(file), after)));
    next();
  }

  /// What is of no known kind is opened as a case, which says what is the matter with it.
  private static Kind kind(Path file) {
    return Kind.of(file).orElse(Kind.CASE);
  }

  private static Stream<Path> of(Kind kind, Map<Kind, List<Path>> kinds) {
    return kinds.getOrDefault(kind, List.of()).stream();
  }

  private Message others(List<Path> cases) {
    var names =
        cases.stream()
            .skip(1)
            .map(each -> String.valueOf(each.getFileName()))
            .collect(Collectors.joining(", "));
    var choices =
        Stream.concat(
            Stream.of(Message.Choice.close("Go on")),
            cases.stream()
                .skip(1)
                .limit(FEW)
                .map(
                    each ->
                        new Message.Choice(
                            "Open %s instead".formatted(each.getFileName()),
                            () -> add(List.of(each)))));
    return new Message(
        "One case at a time",
        List.of(
            "%d cases came together, and the window shows one: %s was taken."
                .formatted(cases.size(), cases.getFirst().getFileName()),
            "Not opened: %s.".formatted(names)),
        choices.toList());
  }

  /// Says that a table has nowhere to go yet.
  static Message needsCase(Path table) {
    return new Message(
        "%s is a table".formatted(table.getFileName()),
        List.of(
            "A table is brought into a case, and none is open. Open one or start a new one, then"
                + " drop the table on it."),
        List.of(Message.Choice.close("Back to the start page")));
  }

  /// Goes on with what has come, as far as it can.
  void next() {
    while (mayGoOn(steps.peek())) {
      steps.remove().task().run();
    }
  }

  private boolean mayGoOn(@Nullable Step step) {
    return step != null && ways.isFree() && !(step.after() && ways.isOpening());
  }
}
