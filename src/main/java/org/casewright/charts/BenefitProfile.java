package org.casewright.charts;

/// The main chart: gross benefit by workstream stacked above zero, programme cost below, net
/// benefit as a line, and as a dashed line what it was before a change.
final class BenefitProfile {

  private final Profile profile;

  BenefitProfile(ChartRequest request) {
    profile = Profile.of(request, request.colours());
  }

  YearSheet sheet() {
    var words = new ProfileWords(profile);
    return new YearSheet(
        profile.request(),
        words.title(),
        words.subtitle(),
        profile.request().now().scenario().name(),
        words.description(),
        profile.table(),
        profile.axis(),
        medium -> YearPicture.of(profile, medium));
  }
}
