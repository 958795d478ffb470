package org.casewright.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What one person has chosen for the program as a whole, each by its name, kept in a file of their
/// own. A file that is missing or spoilt holds nothing, and one that cannot be written is forgotten
/// with the program: neither is ever an error.
public final class Settings {

  private static final int LARGEST = 1 << 16;

  private final StateFile store;
  private final Map<String, String> all;

  /// @param store the file they are kept in; neither it nor its folder need exist
  public Settings(Path store) {
    this(store, Disk.REAL);
  }

  Settings(Path store, Disk disk) {
    this.store = new StateFile(store, LARGEST, "What was chosen", disk);
    this.all = new TreeMap<>(read());
  }

  /// Those of whoever runs the program.
  public static Settings ofUser() {
    return new Settings(StateFolder.ofUser().resolve("settings.json"));
  }

  /// What was chosen; none where nothing was.
  public Optional<String> get(String name) {
    return Optional.ofNullable(all.get(name));
  }

  /// Keeps what was chosen, beside what another window may have kept since.
  public void keep(String name, String value) {
    all.putAll(read());
    all.put(name, value);
    store.keep(Collections.unmodifiableMap(all));
  }

  private Map<String, String> read() {
    var found = new TreeMap<String, String>();
    store
        .read()
        .ifPresent(
            fields -> {
              for (var name : fields.members().keySet()) {
                if (fields.get(name) instanceof Node.Text(var words, _)) {
                  found.put(name, words);
                }
              }
            });
    return found;
  }
}
