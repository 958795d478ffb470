/// The page on which a table copied out of a paper becomes published figures: its text, what was
/// read, whether it adds up, and what each row stands for.
///
/// Entry point: [org.casewright.ui.paste.PasteController]. Reading, adding up and matching are in
/// session.printed; nothing changes the case before the one edit at the end.
@NullMarked
package org.casewright.ui.paste;

import org.jspecify.annotations.NullMarked;
