package org.casewright.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A JSON file of the program's own about its user. One that is missing or spoilt holds nothing,
/// and one that cannot be written is forgotten with the program: neither is ever an error.
///
/// @param largest bytes of it that are read
/// @param holds what is in it, as a sentence begins: `The list of recent cases`
record StateFile(Path path, int largest, String holds) {

  private static final Logger LOG = System.getLogger(StateFile.class.getName());

  /// What it holds; empty where it is missing or spoilt.
  Optional<Node.Fields> read() {
    try (var stream = Files.newInputStream(path)) {
      var text = new String(stream.readNBytes(largest), StandardCharsets.UTF_8);
      return !text.isBlank() && TreeReader.read(text, new Reading()) instanceof Node.Fields fields
          ? Optional.of(fields)
          : Optional.empty();
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  boolean exists() {
    return Files.exists(path);
  }

  void keep(Map<String, ?> content) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      var bytes = Json.text(content).getBytes(StandardCharsets.UTF_8);
      if (new SafeSave(FileOperations.REAL).save(bytes, path)
          instanceof SaveResult.Failed(var sentence)) {
        LOG.log(Level.WARNING, sentence);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "{0} cannot be kept: {1}", holds, SafeSave.reason(e));
    }
  }
}
