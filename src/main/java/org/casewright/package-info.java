/// The program's front door.
///
/// [org.casewright.Main] is the only `main`: it decides between the command line and the window
/// and does nothing else. Each package below is a room of the house with a purpose of its own,
/// told in its `package-info`; which room may use which is held by the test `RoomsTest`.
@NullMarked
package org.casewright;

import org.jspecify.annotations.NullMarked;
