package org.casewright.soak;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that a person does at the window.
///
/// @param name of it, for the list of what was done last
/// @param weight how often it is done, beside the others
/// @param act does it and says what exactly; says nothing where there is nothing to do it with
record Deed(String name, int weight, Supplier<Optional<String>> act) {}
