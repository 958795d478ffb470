package org.casewright.soak;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What chance decides, the same for the same seed.
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /// A number from 0 to below.
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  double share() {
    return random.nextDouble();
  }

  /// True in so many of a hundred.
  boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  /// One of them; none of none.
  <T> Optional<T> any(List<T> of) {
    return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
  }

  /// One of some.
  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
