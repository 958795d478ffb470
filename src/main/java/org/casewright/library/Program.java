package org.casewright.library;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The program's own name and version, as the build gives them.
public final class Program {

  private static final String SNAPSHOT = "-SNAPSHOT";
  private static final String NAME_AND_VERSION = read();

  private Program() {}

  /// `Casewright 0.1.0`, or `Casewright 0.1.0 (before release)` where it is not released yet.
  public static String nameAndVersion() {
    return NAME_AND_VERSION;
  }

  private static String read() {
    var properties = new Properties();
    try {
      properties.load(
          new StringReader(new String(Shelf.bytes("program.properties"), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words(properties.getProperty("name", ""), properties.getProperty("version", ""));
  }

  static String words(String name, String version) {
    return version.endsWith(SNAPSHOT)
        ? "%s %s (before release)"
            .formatted(name, version.substring(0, version.length() - SNAPSHOT.length()))
        : name + " " + version;
  }
}
