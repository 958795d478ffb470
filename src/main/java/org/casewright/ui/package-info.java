/// The window: plain JavaFX, wired by hand.
///
/// Entry points: [org.casewright.ui.Launch] for the program, [org.casewright.ui.App] for the
/// wiring. Each screen is a package of its own with a model (what is shown), a view (nodes, no
/// rules) and a controller, its only public type; controllers are tested without a toolkit. What
/// screens share stands in `ui.desk`.
///
/// May use every room but `cli`, and JavaFX, ControlsFX, AtlantaFX and org.jfree.
@NullMarked
package org.casewright.ui;

import org.jspecify.annotations.NullMarked;
