/// The pane on the left: workstreams with their opportunities, costs and findings.
///
/// Entry point: [org.casewright.ui.tree.TreeController].
@NullMarked
package org.casewright.ui.tree;

import org.jspecify.annotations.NullMarked;
