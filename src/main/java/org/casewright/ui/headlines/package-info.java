/// The strip of headline figures under the header, each with its change since the last edit began.
///
/// Entry point: [org.casewright.ui.headlines.HeadlinesController].
@NullMarked
package org.casewright.ui.headlines;

import org.jspecify.annotations.NullMarked;
