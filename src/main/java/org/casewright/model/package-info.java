/// The business case as written: the tree of records that a case file holds.
///
/// Entry point: [org.casewright.model.BusinessCase]. Everything is immutable and valid by
/// construction: a record that breaks a rule of the case file cannot be built, its constructor
/// throws [org.casewright.model.Problem.InvalidCase] with a sentence for each rule broken. What
/// people type is kept as exact decimal; what is absent in the file stays absent here (null or
/// empty), and accessors named after the calculation give the meaning of absence.
///
/// May use nothing but `java.base`. This room also owns how pounds, financial years, months and
/// units are written and read, in British English always.
@NullMarked
package org.casewright.model;

import org.jspecify.annotations.NullMarked;
