package org.casewright;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What JavaFX needs of a Linux computer to draw text, even without a display. Where one is
/// missing, JavaFX dies in the middle of a test with an `UnsatisfiedLinkError`, or of "no fonts":
/// so [NativeLibrariesFirst] leaves one test in such a run, which fails with one sentence.
final class NativeLibraries {
  /// What stands for a font in a lookup, beside the names of libraries.
  static final String ANY_FONT = "a font";

  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();

  static {
    PACKAGES.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    PACKAGES.put("libfontconfig.so.1", "libfontconfig1");
    PACKAGES.put("libfreetype.so.6", "libfreetype6");
    PACKAGES.put("libX11.so.6", "libx11-6");
    PACKAGES.put(ANY_FONT, "fonts-dejavu-core");
  }

  private NativeLibraries() {}

  /// One sentence on what this computer is missing, or nothing.
  static Optional<String> missing() {
    var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return linux ? missing(NativeLibraries::isHere) : Optional.empty();
  }

  /// One sentence on what is missing and how to install it, or nothing.
  ///
  /// @param present whether a library, or [#ANY_FONT], is there
  static Optional<String> missing(Predicate<String> present) {
    var missing = new ArrayList<String>();
    for (var name : PACKAGES.keySet()) {
      if (!present.test(name)) {
        missing.add(name);
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The tests draw with JavaFX, and this computer lacks %s: run `apt-get install %s`."
                .formatted(
                    String.join(", ", missing),
                    String.join(" ", missing.stream().map(PACKAGES::get).toList())));
  }

  /// Whether this computer has it.
  static boolean isHere(String name) {
    return name.equals(ANY_FONT) ? fonts() > 0 : opens(name);
  }

  @SuppressWarnings("restricted")
  private static boolean opens(String library) {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException notThere) {
      return false;
    }
  }

  /// How many fonts fontconfig, whom JavaFX asks, knows of: the first field of its font set.
  @SuppressWarnings("restricted")
  private static int fonts() {
    if (!opens("libfontconfig.so.1")) {
      return 0;
    }
    var library = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
    var linker = Linker.nativeLinker();
    var load =
        linker.downcallHandle(
            library.findOrThrow("FcInitLoadConfigAndFonts"), FunctionDescriptor.of(ADDRESS));
    var systemFonts =
        linker.downcallHandle(
            library.findOrThrow("FcConfigGetFonts"),
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    try {
      var set = (MemorySegment) systemFonts.invoke((MemorySegment) load.invoke(), 0);
      return set.equals(MemorySegment.NULL) ? 0 : set.reinterpret(4).get(JAVA_INT, 0);
    } catch (Throwable failure) {
      throw new IllegalStateException("fontconfig could not be asked for its fonts", failure);
    }
  }
}
