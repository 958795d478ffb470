/// The guide that ships with the program, as it is to be read: contents, pages, sections, and what
/// is found in them.
///
/// Entry point: [org.casewright.library.guide.Guide]. The pages are those of the project's site,
/// word for word; how they look is for whoever shows them to say. Nothing here is loaded before
/// somebody asks for the guide.
///
/// May use commonmark, which reads the pages.
@NullMarked
package org.casewright.library.guide;

import org.jspecify.annotations.NullMarked;
