package org.casewright.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private static final Logger LOG = System.getLogger(RecentCases.class.getName());
  private static final int LARGEST = 1 << 20;

  private final Path store;
  private List<Recent> all;

  /// @param store the file they are kept in; neither it nor its folder need exist
  public RecentCases(Path store) {
    this.store = store;
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
    var present = Files.exists(store) ? read() : all;
    return present.stream().filter(each -> !each.file().equals(file));
  }

  private void keep(List<Recent> changed) {
    all = List.copyOf(changed);
    try {
      Files.createDirectories(store.toAbsolutePath().getParent());
      var text = Json.text(Map.of("recent", all.stream().map(RecentCases::written).toList()));
      var saved =
          new SafeSave(FileOperations.REAL).save(text.getBytes(StandardCharsets.UTF_8), store);
      if (saved instanceof SaveResult.Failed(var sentence)) {
        LOG.log(Level.WARNING, sentence);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The list of recent cases cannot be kept: {0}", SafeSave.reason(e));
    }
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
    try (var stream = Files.newInputStream(store)) {
      var text = new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8);
      return !text.isBlank()
              && TreeReader.read(text, new Reading()) instanceof Node.Fields top
              && top.get("recent") instanceof Node.Items(var items, _)
          ? items.stream().flatMap(item -> read(item).stream()).limit(MOST).toList()
          : List.of();
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }

  private static Optional<Recent> read(Node node) {
    if (!(node instanceof Node.Fields fields)) {
      return Optional.empty();
    }
    try {
      var file = text(fields.get("file"));
      return file.isBlank()
          ? Optional.empty()
          : Optional.of(
              new Recent(
                  Path.of(file),
                  text(fields.get("title")),
                  text(fields.get("organisation")),
                  Instant.parse(text(fields.get("when")))));
    } catch (InvalidPathException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable Node node) {
    return node instanceof Node.Text(var words, _) ? words : "";
  }
}
