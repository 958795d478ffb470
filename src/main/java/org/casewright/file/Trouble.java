package org.casewright.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a disk refuses, and what helps. Systems say it in words of their own, which are known here
/// for Linux, macOS and Windows in English; others are passed on as they are.
enum Trouble {
  HELD(
      "you have no permission, or another program holds the file",
      "Try again, or save under another name or in another folder.",
      "used by another process",
      "sharing violation",
      "locked a portion",
      "resource busy",
      "text file busy",
      "temporarily unavailable"),
  FORBIDDEN(
      "you have no permission", "Save under another name or in another folder.", "not permitted"),
  FULL(
      "the disk is full",
      "Free some space on it, or save in a folder on another disk.",
      "no space left",
      "not enough space",
      "disk is full",
      "disk full"),
  QUOTA(
      "your share of the disk is used up",
      "Remove files of yours that you no longer need, or save in a folder on another disk.",
      "quota"),
  READ_ONLY(
      "the disk can only be read",
      "Save in a folder on another disk.",
      "read-only file system",
      "write protected",
      "write-protected"),
  NAME_TOO_LONG(
      "its name is too long for this disk; most allow 255 characters, and some letters count"
          + " twice or more",
      "Save under a shorter name.",
      "name too long",
      "name is too long",
      "extension is too long",
      "path too long"),
  VANISHED(
      "the drive or network share does not answer",
      "Connect it again and save once more, or save in another folder.",
      "input/output error",
      "i/o error",
      "stale file handle",
      "stale nfs file handle",
      "network path was not found",
      "network name is no longer available",
      "network location cannot be reached",
      "network name cannot be found",
      "unexpected network error",
      "device is not ready",
      "device not configured",
      "no such device",
      "host is down",
      "no route to host",
      "timed out",
      "not connected"),
  NO_FOLDER(
      "its folder does not exist",
      "If it is on a drive or share, connect that and save once more; or save in another folder."),
  FOLDER_IS_FILE("its folder is a file", "Save in another folder.", "not a directory"),
  OTHER("", "Try again, or save under another name or in another folder.");

  private final String reason;
  private final String advice;
  private final boolean isSaid;
  private final Pattern said;

  Trouble(String reason, String advice, String... said) {
    this.reason = reason;
    this.advice = advice;
    this.isSaid = said.length > 0;
    this.said =
        Pattern.compile(
            Stream.of(said).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
  }

  static Trouble of(Exception e) {
    return switch (e) {
      case AccessDeniedException _ -> HELD;
      case NoSuchFileException _ -> NO_FOLDER;
      case NotDirectoryException _ -> FOLDER_IS_FILE;
      case ReadOnlyFileSystemException _ -> READ_ONLY;
      default -> {
        var words = words(e).toLowerCase(Locale.ROOT);
        yield Stream.of(values())
            .filter(each -> each.isSaid && each.said.matcher(words).find())
            .findFirst()
            .orElse(OTHER);
      }
    };
  }

  /// Why, in words that fit into brackets.
  static String reason(Exception e) {
    var trouble = of(e);
    return trouble == OTHER ? words(e) : trouble.reason;
  }

  /// A sentence on what to do about a file that was not saved.
  String advice() {
    return advice;
  }

  /// Whether it may be over in a moment.
  boolean mayPass() {
    return this == HELD;
  }

  private static String words(Exception e) {
    var said =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : e.getMessage();
    return said == null || said.isBlank() ? "the disk gave no reason" : said.strip();
  }
}
