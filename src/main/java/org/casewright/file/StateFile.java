package org.casewright.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A JSON file of the program's own about its user. One that is missing or spoilt holds nothing,
/// and one that cannot be written is forgotten with the program: neither is ever an error.
///
/// @param largest bytes of it that are read
/// @param holds what is in it, as a sentence begins: `The list of recent cases`
/// @param disk it stands on
record StateFile(Path path, int largest, String holds, Disk disk) {

  private static final Logger LOG = System.getLogger(StateFile.class.getName());

  /// What it holds; empty where it is missing or spoilt.
  Optional<Node.Fields> read() {
    try {
      return Loose.of(disk.read(path, largest)).map(Loose::fields);
    } catch (IOException | ReadOnlyFileSystemException _) {
      return Optional.empty();
    }
  }

  boolean exists() {
    try {
      return disk.look(path).isPresent();
    } catch (IOException | ReadOnlyFileSystemException _) {
      return false;
    }
  }

  void keep(Map<String, ?> content) {
    try {
      disk.createFolders(Objects.requireNonNull(path.toAbsolutePath().getParent()));
      var bytes = Json.text(content).getBytes(StandardCharsets.UTF_8);
      if (new SafeSave(disk).save(bytes, path) instanceof SaveResult.Failed(var sentence)) {
        LOG.log(Level.WARNING, sentence);
      }
    } catch (IOException | ReadOnlyFileSystemException e) {
      LOG.log(Level.WARNING, "{0} cannot be kept: {1}", holds, Trouble.reason(e));
    }
  }
}
