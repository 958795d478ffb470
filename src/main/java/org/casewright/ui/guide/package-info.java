/// The guide in a window of its own: contents and search on the left, a page on the right. It is
/// opened at the section on what is in front, and stays open beside the case.
///
/// Entry point: [org.casewright.ui.guide.GuideController]. May use library.guide, ui.desk and
/// ui.live. Nothing of it is loaded before it is first asked for.
@NullMarked
package org.casewright.ui.guide;

import org.jspecify.annotations.NullMarked;
