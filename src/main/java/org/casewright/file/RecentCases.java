package org.casewright.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The cases opened or saved last, kept in a file of their own. A list that is missing or spoilt is
/// an empty one, and one that cannot be written is forgotten with the program: neither is ever an
/// error.
public final class RecentCases {

  /// How many are kept.
  public static final int MOST = 12;

  /// A case as it was when it was last open.
  ///
  /// @param file where it was; absolute
  /// @param title of the case then
  /// @param organisation of the case then; may be empty
  /// @param when it was opened or saved
  public record Recent(Path file, String title, String organisation, Instant when) {
    public Recent {
      file = file.toAbsolutePath().normalize();
    }
  }

  private static final int LARGEST = 1 << 20;

  private final StateFile store;
  private List<Recent> all;

  /// @param store the file they are kept in; neither it nor its folder need exist
  public RecentCases(Path store) {
    this(store, Disk.REAL);
  }

  RecentCases(Path store, Disk disk) {
    this.store = new StateFile(store, LARGEST, "The list of recent cases", disk);
    this.all = read();
  }

  /// Those of whoever runs the program.
  public static RecentCases ofUser() {
    return new RecentCases(StateFolder.ofUser().resolve("recent.json"));
  }

  /// The last one first.
  public List<Recent> all() {
    return all;
  }

  /// Puts one at the head of the list, in place of what it said of that file before.
  public void remember(Recent recent) {
    var changed = new ArrayList<Recent>();
    changed.add(recent);
    others(recent.file()).limit(MOST - 1).forEach(changed::add);
    keep(changed);
  }

  /// Takes a file off the list; the file itself stays as it is.
  public void forget(Path file) {
    keep(others(file.toAbsolutePath().normalize()).toList());
  }

  /// The list as it is on disk, because another window may have added to it.
  private Stream<Recent> others(Path file) {
    var present = store.exists() ? read() : all;
    return present.stream().filter(each -> !each.file().equals(file));
  }

  private void keep(List<Recent> changed) {
    all = List.copyOf(changed);
    store.keep(Map.of("recent", all.stream().map(RecentCases::written).toList()));
  }

  private static Map<String, Object> written(Recent recent) {
    var map = new LinkedHashMap<String, Object>();
    map.put("file", recent.file().toString());
    map.put("title", recent.title());
    map.put("organisation", recent.organisation());
    map.put("when", recent.when().toString());
    return map;
  }

  private List<Recent> read() {
    return store.read().map(top -> top.get("recent")).stream()
        .flatMap(RecentCases::items)
        .limit(MOST)
        .toList();
  }

  private static Stream<Recent> items(Node list) {
    return list instanceof Node.Items(var items, _)
        ? items.stream().flatMap(item -> read(item).stream())
        : Stream.empty();
  }

  private static Optional<Recent> read(Node node) {
    if (!(node instanceof Node.Fields fields)) {
      return Optional.empty();
    }
    var from = new Loose(fields);
    return from.when("when")
        .flatMap(
            when ->
                from.path("file")
                    .map(
                        file ->
                            new Recent(file, from.text("title"), from.text("organisation"), when)));
  }
}
