/// Fields for the parts of a case, for any pane to show: numbers of the register with slider and
/// evidence, words, choices, amounts by year, and the sections they stand in.
///
/// A pane makes a [org.casewright.ui.form.Form] of the present case and gives it to its
/// [org.casewright.ui.form.FormView], which changes in place what it already shows. Every item
/// carries the edit it makes, so a form can be tried without a window.
@NullMarked
package org.casewright.ui.form;

import org.jspecify.annotations.NullMarked;
