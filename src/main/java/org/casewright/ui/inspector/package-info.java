/// The pane on the right: everything that can be changed about what is chosen in the tree.
///
/// Entry point: [org.casewright.ui.inspector.InspectorController].
@NullMarked
package org.casewright.ui.inspector;

import org.jspecify.annotations.NullMarked;
