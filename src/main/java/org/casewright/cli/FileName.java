package org.casewright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes a word for the name of a file.
///
/// A letter that the language settings of a computer do not have comes as a sign that stands for
/// any: such a file cannot be found.
final class FileName implements ITypeConverter<Path> {

  @Override
  public Path convert(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException _) {
      throw new TypeConversionException(refusal(word));
    }
  }

  static String refusal(String word) {
    return "“%s” is no name of a file here: it has a sign that none has, or a letter that the language settings of this computer (LC_ALL) do not pass on. Open it from the window, or rename it."
        .formatted(word);
  }
}
