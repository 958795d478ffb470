/// What stands in the middle of the window in place of the chart: a list of everything of one sort,
/// to be searched, filtered, added to and put in order.
///
/// Entry point: [org.casewright.ui.register.RegisterController].
@NullMarked
package org.casewright.ui.register;

import org.jspecify.annotations.NullMarked;
