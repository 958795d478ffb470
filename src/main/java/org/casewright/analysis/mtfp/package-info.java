/// The case as a medium-term financial plan prints it, and set against one that is printed.
///
/// Entry points: [org.casewright.analysis.mtfp.Schedule] lays a projection out line by line, in
/// cash; [org.casewright.analysis.mtfp.Reconciliation] sets it against a
/// [org.casewright.analysis.mtfp.PrintedPlan], which [org.casewright.analysis.mtfp.PlanReading]
/// reads from the cells of a table.
///
/// Pure; may use `engine` and `model`.
@NullMarked
package org.casewright.analysis.mtfp;

import org.jspecify.annotations.NullMarked;
