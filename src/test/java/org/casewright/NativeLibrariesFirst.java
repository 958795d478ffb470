package org.casewright;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/// Where JavaFX could not draw, leaves of every run only the tests tagged `always`: the one that
/// says what to install. Without this a missing font reads as hundreds of broken tests.
public final class NativeLibrariesFirst implements PostDiscoveryFilter {
  private static final TestTag ALWAYS = TestTag.create("always");
  private final boolean complete = NativeLibraries.missing().isEmpty();

  @Override
  public FilterResult apply(TestDescriptor test) {
    return FilterResult.includedIf(
        complete || isKept(test) || test.getDescendants().stream().anyMatch(this::isKept));
  }

  private boolean isKept(TestDescriptor test) {
    return test.getTags().contains(ALWAYS);
  }
}
