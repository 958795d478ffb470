package org.casewright.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.casewright.library.Examples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright examples`: lists the example cases, or writes one out.
@Command(
    name = "examples",
    description = "Lists the example cases; with a name and --to, writes one out.",
    mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which example.")
  private @Nullable String name;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where to write it; must not exist yet.")
  private @Nullable Path to;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (name == null && to != null) {
      throw new CannotAnswer(
          "Which example? Name one of %s.".formatted(String.join(", ", Examples.names())));
    }
    if (name == null) {
      Examples.all()
          .forEach(
              example -> Printed.to(spec).printf("%-20s %s%n", example.name(), example.summary()));
      return Cli.ANSWERED;
    }
    var bytes = example(name);
    if (to == null) {
      throw new CannotAnswer(
          "Where should it go? Add --to and a file name, such as --to %s.case.json."
              .formatted(name));
    }
    write(bytes, to);
    Printed.to(spec).println("Wrote " + to);
    return Cli.ANSWERED;
  }

  private static byte[] example(String name) {
    try {
      return Examples.bytes(name);
    } catch (IllegalArgumentException e) {
      throw CannotAnswer.because(e);
    }
  }

  private static void write(byte[] bytes, Path to) {
    try {
      Files.write(to, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException _) {
      throw new CannotAnswer(
          "%s is there already and was left as it is; choose another name.".formatted(to));
    } catch (NoSuchFileException _) {
      throw new CannotAnswer("%s could not be written: its folder does not exist.".formatted(to));
    } catch (AccessDeniedException _) {
      throw new CannotAnswer(
          "%s could not be written: you have no permission; choose another folder.".formatted(to));
    } catch (IOException _) {
      throw new CannotAnswer("%s could not be written; choose another folder.".formatted(to));
    }
  }
}
