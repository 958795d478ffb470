package org.casewright.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// Case files (`*.case.json`): reading, writing and saving them.
///
/// Reading never throws for what a file holds: the result is the case, or everything that is
/// wrong with the file. Reading and writing a file that this program wrote gives the same bytes.
public final class CaseFile {

  /// The version of the format that is written.
  public static final int VERSION = Upgrades.RELEASED.version();

  /// The largest file that is read, in bytes: 16 MiB.
  public static final int LARGEST = 16 << 20;

  private CaseFile() {}

  /// What came of opening a file.
  ///
  /// @param result the case, or why there is none
  /// @param stamp of the very bytes that were read; null where none were
  public record Read(ReadResult result, @Nullable Stamp stamp) {}

  /// What came of saving a file.
  ///
  /// @param result whether it stands on disk
  /// @param stamp of the very bytes that were written; null where none were
  public record Saving(SaveResult result, @Nullable Stamp stamp) {}

  /// Reads a file. One that is missing, a folder, unreadable or too large is refused with a
  /// sentence.
  public static ReadResult read(Path file) {
    return open(file).result();
  }

  /// The same, with what is needed to see later whether somebody has changed the file since.
  public static Read open(Path file) {
    return open(file, Disk.REAL);
  }

  /// The same on another disk.
  public static Read open(Path file, Disk disk) {
    return switch (FileBytes.read(file, "case file", disk)) {
      case FileBytes.Found(var content, var stamp) ->
          new Read(read(content, Beside.nameOf(file)), stamp);
      case FileBytes.Missing(var sentence) -> new Read(ReadResult.Refused.because(sentence), null);
    };
  }

  /// Reads the content of a file.
  ///
  /// @param name of the file, for sentences
  public static ReadResult read(byte[] content, String name) {
    return read(content, name, Upgrades.RELEASED, new Reading());
  }

  /// Reads the text of a file.
  ///
  /// @param name of the file, for sentences
  public static ReadResult read(String text, String name) {
    return read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static ReadResult read(byte[] content, String name, Upgrades upgrades, Reading reading) {
    var document = Document.read(content, name, reading);
    if (document == null) {
      return new ReadResult.Refused(reading.problems());
    }
    switch (Document.Kind.of(document)) {
      case SCENARIO -> {
        return ReadResult.Refused.because(
            name
                + " is a scenario, not a whole case; open the case it is for, and bring the"
                + " scenario into it.");
      }
      case RECOVERY -> {
        return ReadResult.Refused.because(
            name
                + " is unsaved work kept for recovery; start the program again, and it is"
                + " offered.");
      }
      case CASE -> {}
    }
    var businessCase = decode(document, upgrades, reading);
    return businessCase == null
        ? new ReadResult.Refused(reading.problems())
        : new ReadResult.Opened(businessCase, reading.notices());
  }

  static @Nullable BusinessCase decode(Node document, Upgrades upgrades, Reading reading) {
    var top = Spot.top(document.at());
    if (!(document instanceof Node.Fields fields)) {
      reading.problem(
          top,
          "A case file holds one object, in curly brackets; here stands %s."
              .formatted(Words.describe(document)));
      return null;
    }
    var present = upgrades.upgrade(fields, top, reading);
    return present == null ? null : CaseCodec.read(new ObjectIn(reading, top, present));
  }

  /// The file of a case: UTF-8, the keys of each object in the order of the file's description
  /// and after them the unknown ones it carries.
  public static byte[] write(BusinessCase businessCase) {
    return JsonText.of(CaseCodec.write(businessCase)).getBytes(StandardCharsets.UTF_8);
  }

  /// Eight digits that are others after every change of the case: the first of the SHA-256 of its
  /// file without versions and history, in hexadecimal.
  public static String fingerprint(BusinessCase businessCase) {
    return Digest.of(write(businessCase.withoutPast())).substring(0, 8);
  }

  /// Saves a case so that at every moment the old or the new version stands whole under its name,
  /// and keeps the version before as `NAME.bak`. A symbolic link is followed and stays.
  public static SaveResult save(BusinessCase businessCase, Path file) {
    return save(businessCase, file, Expecting.anything()).result();
  }

  /// The same, but never over what somebody else has saved there since.
  public static Saving save(BusinessCase businessCase, Path file, Expecting expecting) {
    return save(businessCase, file, expecting, Disk.REAL);
  }

  /// The same on another disk. What could not be opened again, since it is too large, is not
  /// written.
  public static Saving save(BusinessCase businessCase, Path file, Expecting expecting, Disk disk) {
    var content = write(businessCase);
    var name = Beside.nameOf(file);
    return read(content, name) instanceof ReadResult.Refused(var problems)
        ? new Saving(unreadable(name, problems.getFirst()), null)
        : new SafeSave(disk).save(content, file, expecting);
  }

  /// Nothing is put in the place of a file that could not be opened again.
  private static SaveResult unreadable(String name, FileProblem problem) {
    return new SaveResult.Failed(
        "%s was not saved, because it could not be opened again: %s Shorten it, or remove named versions, and save once more."
            .formatted(name, problem.text()));
  }

  /// Whether two names are of one file on disk, however they are spelt. Asks the disk.
  public static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other) || Files.isSameFile(one, other);
    } catch (IOException _) {
      return false;
    }
  }

  /// The JSON Schema of the present version, as text.
  public static String schema() {
    return schema("case");
  }

  static String schema(String kind) {
    var name = "%s-%d.schema.json".formatted(kind, VERSION);
    try (InputStream stream = CaseFile.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
