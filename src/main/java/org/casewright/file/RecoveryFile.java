package org.casewright.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casewright.file.RecoveryFolder.Of;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// The file of one sitting's unsaved work: where it belongs, and the whole case.
sealed interface RecoveryFile {

  /// It can be recovered.
  record Whole(Recovered recovered, Sitting sitting) implements RecoveryFile {}

  /// A newer program wrote it.
  record Newer() implements RecoveryFile {}

  /// It cannot be read, whoever wrote it.
  ///
  /// @param why a sentence
  record Spoilt(String why) implements RecoveryFile {}

  static byte[] write(Sitting sitting, Of of, BusinessCase businessCase, Instant now) {
    var about = new LinkedHashMap<String, @Nullable Object>();
    about.put("document", of.document() == null ? null : of.document().toString());
    about.put("example", of.example());
    about.put("stamp", of.stamp() == null ? null : written(of.stamp()));
    about.put("when", now.toString());
    about.putAll(sitting.written());
    about.values().removeIf(Objects::isNull);
    var file = new LinkedHashMap<String, @Nullable Object>();
    file.put("casewright", CaseFile.VERSION);
    file.put("recovery", about);
    file.put("case", CaseCodec.write(businessCase));
    return JsonText.of(file).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, @Nullable Object> written(Stamp stamp) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("size", stamp.size());
    map.put("modified", stamp.modified().toString());
    map.put("sha256", stamp.sha256());
    return map;
  }

  /// Reads a file.
  ///
  /// @param id of the sitting, from the name of the file
  /// @param modified when the file was written, where it does not say so itself
  static RecoveryFile read(byte[] content, String id, Instant modified) {
    var reading = new Reading();
    Node node;
    try {
      node = TreeReader.read(SourceText.decode(content, "The file"), reading, 1);
    } catch (SourceText.Unreadable e) {
      return new Spoilt(e.problem().text());
    }
    if (!(node instanceof Node.Fields fields) || reading.count() > 0) {
      return spoilt(reading);
    }
    var file = new Loose(fields);
    var written = file.inner("case");
    if (file.count("casewright") > CaseFile.VERSION
        || written.filter(each -> each.count("casewright") > CaseFile.VERSION).isPresent()) {
      return new Newer();
    }
    if (written.isEmpty()) {
      return spoilt(reading);
    }
    var found = CaseFile.decode(written.get().fields(), Upgrades.RELEASED, reading);
    return found == null
        ? spoilt(reading)
        : whole(file.inner("recovery").orElse(file), id, modified, found);
  }

  private static Whole whole(Loose about, String id, Instant modified, BusinessCase businessCase) {
    var sitting = Sitting.read(about);
    var when = about.when("when").orElse(modified);
    return new Whole(new Recovered(id, of(about), when, sitting.machine(), businessCase), sitting);
  }

  private static Of of(Loose about) {
    var example = about.text("example");
    return new Of(
        about.path("document").orElse(null),
        example.isBlank() ? null : example,
        about.inner("stamp").flatMap(RecoveryFile::stamp).orElse(null));
  }

  private static Optional<Stamp> stamp(Loose from) {
    return from.count("size") < 0 || from.text("sha256").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stamp(
                from.count("size"),
                from.when("modified").orElse(Instant.EPOCH),
                from.text("sha256")));
  }

  private static Spoilt spoilt(Reading reading) {
    return new Spoilt(
        reading.problems().stream()
            .findFirst()
            .map(FileProblem::text)
            .orElse("It holds no autosave."));
  }
}
