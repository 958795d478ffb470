package org.casewright.library.guide;

/// What a search has found: a section, or a word of the field with its meaning.
///
/// @param words the heading, or the word
/// @param about the title of its page, or the meaning of the word; empty where the page itself is
///     found
public record Found(Place place, String words, String about) {}
