package org.casewright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.casewright.library.GdpDeflators;
import org.casewright.library.Program;
import org.casewright.library.UnitCosts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/// The command line. Exit codes: 0 answered, 1 something was found, 2 could not answer.
@Command(
    name = "casewright",
    description = {
      "Business cases for children's services, followed down to every assumption.",
      "Without a command: opens the window, on FILE if one is given."
    },
    synopsisHeading = "%nUsage:%n  casewright [FILE]%n  ",
    descriptionHeading = "%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Start with:  casewright examples nottingham-2022 --to nottingham.case.json",
      "             casewright project nottingham.case.json"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    subcommands = {
      CheckCommand.class,
      ProjectCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ExamplesCommand.class,
      TemplatesCommand.class,
      UnitCostsCommand.class,
      HelpCommand.class
    })
public final class Cli implements Runnable {

  static final int ANSWERED = 0;
  static final int NOT_ANSWERED = 2;

  /// The program, and the editions that ship with it.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.nameAndVersion(), GdpDeflators.release(), UnitCosts.edition()};
    }
  }

  @CommandLine.Spec private @Nullable CommandSpec spec;

  /// Runs one command with the arguments of the program, printing to the standard streams.
  ///
  /// @return the exit code
  public static int run(String... arguments) {
    var out = standardOut();
    var err = printer(FileDescriptor.err);
    var code = run(out, err, arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// Says that a word can be no name of a file.
  ///
  /// @return the exit code
  public static int noFileName(String word) {
    return cannotAnswer(FileName.refusal(word));
  }

  /// Says why something was not done.
  ///
  /// @param sentence to standard error
  /// @return the exit code
  public static int cannotAnswer(String sentence) {
    var err = printer(FileDescriptor.err);
    err.println(sentence);
    err.flush();
    return NOT_ANSWERED;
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Cli())
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .registerConverter(Path.class, new FileName())
        .setExpandAtFiles(false) // a file may be called @something
        .setExecutionExceptionHandler(Cli::handle)
        .setParameterExceptionHandler(Cli::handle)
        .execute(arguments);
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// What a command could not answer is a sentence; anything unforeseen is one too, with its
  /// details logged.
  private static int handle(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof CannotAnswer) {
      command.getErr().println(failure.getMessage());
      return NOT_ANSWERED;
    }
    System.getLogger(Cli.class.getName())
        .log(System.Logger.Level.DEBUG, "A command failed unexpectedly", failure);
    command
        .getErr()
        .println(
            "Casewright could not finish this because of a mistake of its own (%s). Your files are as they were."
                .formatted(failure.getClass().getSimpleName()));
    return NOT_ANSWERED;
  }

  private static int handle(CommandLine.ParameterException mistake, String[] arguments) {
    var command = mistake.getCommandLine();
    command.getErr().println(mistake.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return NOT_ANSWERED;
  }

  static PrintWriter standardOut() {
    return printer(FileDescriptor.out);
  }

  /// Pound signs survive: UTF-8 everywhere, but on a Windows console its own code page.
  private static PrintWriter printer(FileDescriptor stream) {
    return new PrintWriter(
        new PrintStream(new FileOutputStream(stream), false, charset()), false, charset());
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 there is none again where output is piped
  private static Charset charset() {
    var console = System.console();
    var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    return windows && console != null && console.isTerminal()
        ? console.charset()
        : StandardCharsets.UTF_8;
  }
}
