package org.casewright.file.table;

import java.nio.file.Path;
import java.util.Arrays;

/// A program that reads the tables it is given, and ends with how many could be read.
final class ReadsTables {

  private ReadsTables() {}

  public static void main(String... files) {
    System.exit(
        (int)
            Arrays.stream(files)
                .filter(file -> TableFile.read(Path.of(file)) instanceof TableResult.Read)
                .count());
  }
}
