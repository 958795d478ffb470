package org.casewright.ui.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.file.RecentCases.Recent;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.library.Examples;
import org.casewright.library.Template;
import org.casewright.library.Templates;

/// What the start page shows.
///
/// @param openCase title of the case one can go back to; empty where there is none
/// @param lost what was not saved when the program last ended without being closed
/// @param unreadable sentences on unsaved work that could not be read
/// @param recents those shown
/// @param more how many recent cases are not shown
/// @param problems sentences beside the fields
record StartModel(
    String openCase,
    List<LostRow> lost,
    List<String> unreadable,
    List<RecentRow> recents,
    int more,
    Entered draft,
    Map<Entry, String> problems) {

  /// How many recent cases there are before more are asked for: the examples stay in sight.
  static final int FEW = 4;

  /// Work that was not saved.
  ///
  /// @param about whose changes, and when
  record LostRow(Recovered recovered, String title, String about) {

    static LostRow of(Recovered recovered, Instant now, ZoneId zone) {
      var file = recovered.of().document();
      var what =
          file == null ? "never saved to a file" : "unsaved changes to " + file.getFileName();
      return new LostRow(
          recovered,
          recovered.businessCase().title(),
          what + " · " + when(recovered.when(), now, zone));
    }
  }

  /// A recent case.
  ///
  /// @param about organisation, file and when
  /// @param missing whether its file is gone
  record RecentRow(Recent recent, String title, String about, boolean missing) {

    static RecentRow of(Recent recent, boolean missing, Instant now, ZoneId zone) {
      var name = String.valueOf(recent.file().getFileName());
      var parts = List.of(recent.organisation(), name, when(recent.when(), now, zone));
      return new RecentRow(
          recent,
          recent.title().isBlank() ? name : recent.title(),
          parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")),
          missing);
    }
  }

  /// An example: its name as words, and what it shows.
  record ExampleRow(String name, String title, String summary) {
    static List<ExampleRow> all() {
      return Examples.all().stream()
          .map(each -> new ExampleRow(each.name(), each.title(), each.summary()))
          .toList();
    }
  }

  /// Templates that usually belong to one workstream, in the order of the list.
  static Map<String, List<Template>> groups() {
    return Templates.all().stream()
        .collect(
            Collectors.groupingBy(Template::workstream, LinkedHashMap::new, Collectors.toList()));
  }

  /// When something was, as people say it: `today, 14:05`, `yesterday`, `12 March 2026`.
  static String when(Instant then, Instant now, ZoneId zone) {
    var day = LocalDate.ofInstant(then, zone);
    var today = LocalDate.ofInstant(now, zone);
    if (day.equals(today)) {
      return "today,\u00a0"
          + DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(zone).format(then);
    }
    return day.equals(today.minusDays(1))
        ? "yesterday"
        : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
  }

  /// What is wrong with a field, said beside it; empty where nothing is.
  String problem(Entry entry) {
    return problems.getOrDefault(entry, "");
  }

  /// The first field of which something is said to be wrong.
  static Optional<Entry> firstWrong(Map<Entry, String> problems) {
    return Arrays.stream(Entry.values()).filter(problems::containsKey).findFirst();
  }
}
