/// The calculation: one case under one scenario gives one projection.
///
/// Entry points: [org.casewright.engine.ResolvedCase] looks every id up once and lays all numbers
/// in one array; [org.casewright.engine.ResolvedCase#project] is a pure function of that array;
/// [org.casewright.engine.Projection] answers for every figure and
/// [org.casewright.engine.Explainer] says how it came about. Everything is monthly, in pounds and
/// in real terms of the price-base year; nothing is rounded here.
///
/// May use `model` only. No clock, no files, no randomness, no shared state.
@NullMarked
package org.casewright.engine;

import org.jspecify.annotations.NullMarked;
