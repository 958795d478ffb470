/// The frame: header with menus and switches, headline strip, the three panes, and messages over
/// them.
///
/// Entry point: [org.casewright.ui.main.MainController].
@NullMarked
package org.casewright.ui.main;

import org.jspecify.annotations.NullMarked;
