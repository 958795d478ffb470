/// Questions asked of two cases or of many projections: what differs, in plain words, and what each
/// difference does to the figures.
///
/// Entry points: [org.casewright.analysis.Comparison] sets two cases or two scenarios side by side;
/// [org.casewright.analysis.Effects] and [org.casewright.analysis.ComparedFigures] say what that
/// comes to. Pure: the same two sides always give the same answer.
///
/// May use `engine` and `model`. No clock, no files, no randomness without a seed.
@NullMarked
package org.casewright.analysis;

import org.jspecify.annotations.NullMarked;
