package org.casewright.engine;

/// How many are there at a time, from how many start and how long each lasts: S(t) = Σ f(t−k)·p(k)
/// of the calculation, §4, in one pass.
final class Stock {

  private Stock() {}

  /// Each lasts exactly `lasts` months, p(k) = clamp(L − k, 0, 1): whole months count in full, the
  /// last begun month by its fraction. Infinity means no end.
  static Monthly fixed(Monthly starts, double lasts) {
    var started = starts.cumulative();
    if (lasts >= starts.length()) {
      return started;
    }
    var whole = (int) Math.floor(lasts);
    var part = lasts - whole;
    return Monthly.over(
        starts.length(), t -> started.at(t) - started.at(t - whole) + part * starts.at(t - whole));
  }

  /// A steady share ends each month, mean stay `lasts` months: p(k) = L·(e^(−k/L) − e^(−(k+1)/L)),
  /// so that S(t) = e^(−1/L)·S(t−1) + p(0)·f(t). 0 when L = 0.
  static Monthly declining(Monthly starts, double lasts) {
    if (lasts == 0) {
      return Monthly.zero(starts.length());
    }
    var remains = Math.exp(-1 / lasts);
    var first = -lasts * Math.expm1(-1 / lasts);
    var stock = new double[starts.length()];
    for (var t = 0; t < stock.length; t++) {
      stock[t] = (t == 0 ? 0 : remains * stock[t - 1]) + first * starts.at(t);
    }
    return Monthly.of(stock);
  }
}
