package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeSaveTest {

  private static final BusinessCase CASE = BusinessCase.of("New", Timeline.of(2025, 1));
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("a.case.json"), "old");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /// A disk on which moves fail, and which counts the time that is waited.
  private static class Failing implements Disk {
    final List<Duration> pauses = new ArrayList<>();
    final List<List<CopyOption>> moves = new ArrayList<>();
    int failures = Integer.MAX_VALUE;
    boolean plainMovesToo = true;

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      moves.add(Arrays.asList(options));
      var isAtomic = moves.getLast().contains(StandardCopyOption.ATOMIC_MOVE);
      if ((isAtomic || plainMovesToo) && failures-- > 0) {
        throw new AccessDeniedException(to.toString());
      }
      Disk.super.move(from, to, options);
    }

    @Override
    public void pause(Duration duration) {
      pauses.add(duration);
    }
  }

  /// A disk that moves nothing in one step.
  private static class InSteps extends Failing {
    @Override
    public final void move(Path from, Path to, CopyOption... options) throws IOException {
      if (List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
      }
      moveInSteps(from, to, options);
    }

    void moveInSteps(Path from, Path to, CopyOption... options) throws IOException {
      Files.move(from, to, options);
    }
  }

  @Test
  void aNewFileIsWrittenWithoutACopy() throws IOException {
    var file = folder.resolve("a.case.json");
    assertThat(CaseFile.save(CASE, file)).isEqualTo(new SaveResult.Saved(file, Optional.empty()));
    assertThat(CaseFiles.open(file)).isEqualTo(CASE);
    assertThat(names()).containsExactly("a.case.json");
  }

  @Test
  void theVersionBeforeIsKept() throws IOException {
    var file = old();
    CaseFile.save(CASE, file);
    CaseFile.save(CASE.withTitle("Newer"), file);
    assertThat(CaseFiles.open(file).title()).isEqualTo("Newer");
    assertThat(CaseFiles.open(folder.resolve("a.case.json.bak")).title()).isEqualTo("New");
    assertThat(names()).containsExactly("a.case.json", "a.case.json.bak");
  }

  @Test
  void permissionsStay() throws IOException {
    var file = old();
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    CaseFile.save(CASE, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aSymbolicLinkStaysAndItsTargetIsReplaced() throws IOException {
    var file = old();
    var link = Files.createSymbolicLink(folder.resolve("link.case.json"), Path.of("a.case.json"));
    assertThat(CaseFile.save(CASE, link)).isEqualTo(new SaveResult.Saved(file, Optional.empty()));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(CaseFiles.open(file)).isEqualTo(CASE);
    assertThat(names()).containsExactly("a.case.json", "a.case.json.bak", "link.case.json");
  }

  @Test
  void aFileThatIsHeldForAMomentIsTriedAgain() throws IOException {
    var file = old();
    var disk = new Failing();
    disk.failures = 3;
    assertThat(new SafeSave(disk).save(NEW, file)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file).hasContent("new");
    assertThat(disk.pauses).hasSize(3);
  }

  @Test
  void aFileThatIsHeldForLongIsReplacedPlainlyAfterASecond() throws IOException {
    var file = folder.resolve("a.case.json");
    var disk = new Failing();
    disk.plainMovesToo = false;
    assertThat(new SafeSave(disk).save(NEW, file)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file).hasContent("new");
    assertThat(disk.moves.getLast()).containsExactly(StandardCopyOption.REPLACE_EXISTING);
    assertThat(disk.pauses.stream().mapToLong(Duration::toMillis).sum()).isBetween(900L, 1200L);
  }

  @Test
  void aDiskWithoutAtomicMovesIsNotWaitedFor() throws IOException {
    var file = old();
    var disk = new InSteps();
    assertThat(new SafeSave(disk).save(NEW, file)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file).hasContent("new");
    assertThat(disk.pauses).isEmpty();
  }

  @Test
  void aSaveThatFailsLeavesTheOldFileWholeAndNothingElse() throws IOException {
    var file = old();
    assertThat(new SafeSave(new Failing()).save(NEW, file))
        .isEqualTo(
            new SaveResult.Failed(
                "a.case.json could not be saved (you have no permission, or another program holds"
                    + " the file); nothing on disk has changed. Try again, or save under another"
                    + " name or in another folder."));
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.case.json");
  }

  @Test
  void aFullDiskLeavesTheOldFileWholeAndNothingElse() throws IOException {
    var file = old();
    var disk =
        new Disk() {
          @Override
          public void writeNew(Path target, byte[] content) throws IOException {
            Files.write(target, new byte[] {content[0]});
            throw new FileSystemException(target.toString(), null, "No space left on device");
          }
        };
    assertThat(new SafeSave(disk).save(NEW, file))
        .isInstanceOfSatisfying(
            SaveResult.Failed.class,
            failed -> assertThat(failed.sentence()).contains("(the disk is full)"));
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.case.json");
  }

  @Test
  void aCopyThatCannotBeKeptIsAWarning() throws IOException {
    var file = old();
    Files.writeString(folder.resolve("a.case.json.bak"), "oldest");
    var disk =
        new Disk() {
          @Override
          public void copy(Path from, Path to, CopyOption... options) throws IOException {
            Files.writeString(to, "ol");
            throw new FileSystemException(to.toString(), null, "No space left on device");
          }
        };
    assertThat(new SafeSave(disk).save(NEW, file))
        .isEqualTo(
            new SaveResult.Saved(
                file,
                Optional.of(
                    "a.case.json was saved, but the version before could not be kept as"
                        + " a.case.json.bak (the disk is full).")));
    assertThat(file).hasContent("new");
    assertThat(folder.resolve("a.case.json.bak")).hasContent("oldest");
    assertThat(names()).containsExactly("a.case.json", "a.case.json.bak");
  }

  @Test
  void placesThatCannotBeSavedToAreNamed() throws IOException {
    var file = old();
    assertThat(CaseFile.save(CASE, folder))
        .isEqualTo(
            new SaveResult.Failed(
                folder.getFileName() + " is a folder; give a file name inside it."));
    assertThat(sentence(folder.resolve("none/b.case.json")))
        .contains("(its folder does not exist)");
    assertThat(sentence(file.resolve("b.case.json"))).contains("could not be saved");
    assertThat(file).hasContent("old");
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    var locked = Files.createDirectory(folder.resolve("locked"));
    locked.toFile().setWritable(false);
    assumeThat(Files.isWritable(locked)).as("not the superuser").isFalse();
    assertThat(sentence(locked.resolve("a.case.json"))).contains("(you have no permission");
  }

  @Test
  void aReadOnlyFileIsNotReplaced() throws IOException {
    var file = old();
    file.toFile().setWritable(false);
    assumeThat(Files.isWritable(file)).as("not the superuser").isFalse();
    assertThat(sentence(file))
        .isEqualTo("a.case.json is read-only, so it was not saved; save under another name.");
    assertThat(file).hasContent("old");
  }

  @Test
  void aDiskThatDeletesBeforeItMovesLosesNothing() throws IOException {
    var file = old();
    var disk =
        new InSteps() {
          private int left = 3;

          @Override
          void moveInSteps(Path from, Path to, CopyOption... options) throws IOException {
            Files.deleteIfExists(to);
            if (left-- > 0) {
              throw new AccessDeniedException(to.toString());
            }
            Files.move(from, to, options);
          }
        };
    assertThat(new SafeSave(disk).replace(NEW, file)).isInstanceOf(SaveResult.Saved.class);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.case.json");
  }

  @Test
  void whatCannotGetItsNameAfterTheOldOneIsGoneStaysBesideIt() throws IOException {
    var file = old();
    var disk =
        new InSteps() {
          @Override
          void moveInSteps(Path from, Path to, CopyOption... options) throws IOException {
            Files.deleteIfExists(to);
            throw new FileSystemException(to.toString(), null, "Input/output error");
          }
        };
    var sentence = ((SaveResult.Failed) new SafeSave(disk).replace(NEW, file)).sentence();
    assertThat(names()).hasSize(1);
    assertThat(folder.resolve(names().getFirst())).hasContent("new");
    assertThat(sentence)
        .startsWith("a.case.json could not be replaced (the drive or network share does not")
        .contains("stands whole beside it as " + names().getFirst());
  }

  @Test
  void aNameThatFitsTheDiskIsSaved() throws IOException {
    var name = "ü".repeat(80) + "x".repeat(85) + ".case.json";
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(255);
    var file = folder.resolve(name);
    assertThat(CaseFile.save(CASE, file)).isEqualTo(new SaveResult.Saved(file, Optional.empty()));
    assertThat(CaseFile.save(CASE.withTitle("Newer"), file))
        .isInstanceOfSatisfying(
            SaveResult.Saved.class,
            saved ->
                assertThat(saved.warning())
                    .hasValueSatisfying(
                        warning -> assertThat(warning).contains("its name is too long")));
    assertThat(CaseFiles.open(file).title()).isEqualTo("Newer");
    assertThat(names()).containsExactly(name);
  }

  @Test
  void aNameThatIsTooLongIsSaidToBe() {
    assertThat(sentence(folder.resolve("x".repeat(300) + ".case.json")))
        .endsWith(
            "could not be saved (its name is too long for this disk; most allow 255 characters,"
                + " and some letters count twice or more); nothing on disk has changed. Save under"
                + " a shorter name.");
  }

  @Test
  void whatAKilledProgramLeftIsTidiedAfterAnHour() throws IOException {
    var file = old();
    var left = Files.writeString(Beside.temporary(file, "new"), "half");
    var fresh = Files.writeString(Beside.temporary(file, "bak"), "half");
    var others = Files.writeString(Beside.temporary(folder.resolve("b.case.json"), "new"), "half");
    var looksLike = Files.writeString(folder.resolve(".a.case.json.notes.tmp"), "mine");
    for (var each : List.of(left, others, looksLike)) {
      Files.setLastModifiedTime(each, FileTime.from(Instant.now().minusSeconds(3700)));
    }
    Files.setLastModifiedTime(fresh, FileTime.from(Instant.now().minusSeconds(3500)));

    CaseFile.save(CASE, file);
    assertThat(left).doesNotExist();
    assertThat(fresh).exists();
    assertThat(others).exists();
    assertThat(looksLike).exists();
  }

  @Test
  void whatSomebodyElseSavedIsNotReplaced() throws IOException {
    var file = folder.resolve("a.case.json");
    var first = CaseFile.save(CASE, file, Expecting.anything()).stamp();
    assertThat(first).isEqualTo(CaseFile.open(file).stamp());
    var second = CaseFile.save(CASE.withTitle("2"), file, Expecting.content(known(first))).stamp();
    CaseFile.save(CASE.withTitle("Theirs"), file);

    var refused = CaseFile.save(CASE.withTitle("3"), file, Expecting.content(known(second)));
    assertThat(refused.stamp()).isNull();
    assertThat(refused.result())
        .isEqualTo(
            new SaveResult.ChangedOnDisk(
                file,
                "a.case.json was not saved: it has been changed on disk since it was opened or"
                    + " last saved here, so saving would undo what somebody else has done."));
    assertThat(CaseFiles.open(file).title()).isEqualTo("Theirs");
    assertThat(names()).containsExactly("a.case.json", "a.case.json.bak");

    Files.delete(file);
    assertThat(CaseFile.save(CASE, file, Expecting.content(known(second))).result())
        .isInstanceOf(SaveResult.Saved.class);
  }

  /// The last look is just before the new file gets its name.
  @Test
  void whatSomebodyElseSavesMeanwhileIsNotReplaced() throws IOException {
    var file = old();
    var known = Stamp.of(file).orElseThrow();
    var disk =
        new Disk() {
          @Override
          public void copy(Path from, Path to, CopyOption... options) throws IOException {
            Disk.super.copy(from, to, options);
            Files.writeString(file, "theirs");
          }
        };
    assertThat(new SafeSave(disk).save(NEW, file, Expecting.content(known)).result())
        .isInstanceOf(SaveResult.ChangedOnDisk.class);
    assertThat(file).hasContent("theirs");
    assertThat(names()).containsExactly("a.case.json", "a.case.json.bak");
  }

  private static Stamp known(@Nullable Stamp stamp) {
    return Objects.requireNonNull(stamp);
  }

  private static String sentence(Path file) {
    var result = CaseFile.save(CASE, file);
    assertThat(result).isInstanceOf(SaveResult.Failed.class);
    return ((SaveResult.Failed) result).sentence();
  }
}
