package org.casewright.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Files of the user's that stand beside the document and have nothing to do with it, however they
/// are called.
final class Bystanders {

  private static final List<String> NAMES =
      List.of(
          "notes.txt",
          "plan.case.json.old",
          "plan.case",
          "plan.case.json.bak.bak",
          ".plan.case.json",
          ".plan.case.json.tmp",
          ".plan.case.json.0123.new.tmp.txt",
          "other plan.case.json",
          "plan2.case.json");

  private final Map<Path, byte[]> files = new TreeMap<>();

  /// Puts them there.
  Bystanders(Path folder) throws IOException {
    for (var name : NAMES) {
      var content = ("of " + name + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(name), content);
      files.put(folder.resolve(name), content);
    }
  }

  boolean has(Path file) {
    return files.containsKey(file);
  }

  /// The first that is not as it was.
  Optional<Path> touched() throws IOException {
    for (var file : files.keySet()) {
      if (!Files.exists(file) || !Arrays.equals(files.get(file), Files.readAllBytes(file))) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
