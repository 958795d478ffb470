/// What keeps a change of some figures small on the screen: panes that are not laid out, and parts
/// that are not painted, because of something else that changed.
@NullMarked
package org.casewright.ui.live;

import org.jspecify.annotations.NullMarked;
