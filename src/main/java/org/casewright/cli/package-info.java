/// The command line: the same words and the same rooms as the window, and never JavaFX.
///
/// Entry point: [org.casewright.cli.Cli]. Each command is a small class that reads its options,
/// asks another room and prints. May use every room but `session` and `ui`, and picocli; the only
/// room that prints.
@NullMarked
package org.casewright.cli;

import org.jspecify.annotations.NullMarked;
