package org.casewright.model;

import org.jspecify.annotations.Nullable;

/// What a scenario replaces whole in one opportunity; absent means it stays.
public record OpportunityChange(
    @Nullable Rollout rollout, @Nullable Cashability cashability, Extras extras) {}
