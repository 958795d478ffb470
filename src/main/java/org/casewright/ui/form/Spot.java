package org.casewright.ui.form;

import java.math.BigDecimal;

/// Where a point of a drawing stands, in what it means: months and a share, say.
public record Spot(BigDecimal across, BigDecimal up) {}
