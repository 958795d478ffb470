package org.casewright.library.guide;

/// A word of the field, as a table of the guide defines it.
///
/// @param place of its row
/// @param word with other words for the same, after commas
record Definition(Place place, String word, String meaning) {}
