package org.casewright.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.casewright.model.Problem;

/// What is found while one file is read: problems and notices.
final class Reading {

  private static final int MOST = 50;

  /// What is remembered of each sort: a file can be wrong in 250,000 places, each with a long path.
  private static final int REMEMBERED = 1000;

  private static final Comparator<FileProblem> BY_LINE =
      Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column);

  private final List<FileProblem> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int forgotten;
  private int forgottenNotices;
  private final BiConsumer<Spot, Set<String>> watcher;

  Reading() {
    this((spot, keys) -> {});
  }

  /// @param watcher is told of every object read: its place and the keys this version knows there
  Reading(BiConsumer<Spot, Set<String>> watcher) {
    this.watcher = watcher;
  }

  void problem(Spot spot, String sentence) {
    if (isRemembered()) {
      problems.add(new FileProblem(spot.path(), spot.at().line(), spot.at().column(), sentence));
    }
  }

  void problem(FileProblem problem) {
    if (isRemembered()) {
      problems.add(problem);
    }
  }

  /// A rule of the model that the object at `spot` breaks, itself or somewhere inside it.
  void problem(Spot spot, Node node, Problem problem) {
    if (!isRemembered()) {
      return;
    }
    var at = Inside.find(node, problem.path());
    var joint = problem.path().isEmpty() || problem.path().startsWith("[") ? "" : ".";
    problems.add(
        new FileProblem(
            spot.path() + joint + problem.path(), at.line(), at.column(), problem.sentence()));
  }

  /// Whether there is room for one problem more; else it is only counted.
  private boolean isRemembered() {
    if (problems.size() < REMEMBERED) {
      return true;
    }
    forgotten++;
    return false;
  }

  void notice(Spot spot, String sentence) {
    if (notices.size() < REMEMBERED) {
      notices.add(new Notice(spot.path(), spot.at().line(), sentence));
    } else {
      forgottenNotices++;
    }
  }

  void known(Spot spot, Set<String> keys) {
    watcher.accept(spot, keys);
  }

  /// How many problems there are so far.
  int count() {
    return problems.size() + forgotten;
  }

  /// The first fifty problems in the order of lines, and how many more there are.
  List<FileProblem> problems() {
    var sorted = problems.stream().distinct().sorted(BY_LINE).toList();
    if (sorted.size() + forgotten <= MOST) {
      return sorted;
    }
    var shown = new ArrayList<>(sorted.subList(0, Math.min(MOST, sorted.size())));
    var others = sorted.size() + forgotten - shown.size();
    shown.add(new FileProblem("$", 0, 0, more(others, "problem")));
    return shown;
  }

  /// The first fifty notices, and how many more there are.
  List<Notice> notices() {
    if (notices.size() <= MOST) {
      return notices;
    }
    var shown = new ArrayList<>(notices.subList(0, MOST));
    shown.add(new Notice("$", 0, more(notices.size() - MOST + forgottenNotices, "notice")));
    return shown;
  }

  private static String more(int count, String what) {
    return count == 1 ? "1 more " + what + "." : count + " more " + what + "s.";
  }
}
