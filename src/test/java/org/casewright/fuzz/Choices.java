package org.casewright.fuzz;

import java.util.Arrays;
import java.util.List;

/// What is done to a file, decided by bytes: the same bytes always do the same. A fuzzer that
/// changes a few of them changes a few of the decisions; where they end, each is the first.
final class Choices {

  private final byte[] recipe;
  private int at;

  Choices(byte[] recipe) {
    this.recipe = recipe.clone();
  }

  /// Whether there are bytes that have decided nothing yet.
  boolean isLeft() {
    return at < recipe.length;
  }

  /// From 0 to one less than the bound.
  int upTo(int bound) {
    var number = next();
    for (var reach = 256; reach < bound; reach *= 256) {
      number = number * 256 + next();
    }
    return number % bound;
  }

  private int next() {
    return at < recipe.length ? recipe[at++] & 0xFF : 0;
  }

  /// Seldom, and never where the bytes have ended.
  boolean onceIn(int times) {
    return upTo(times) == times - 1;
  }

  <T> T of(List<T> list) {
    return list.get(upTo(list.size()));
  }

  /// The bytes that have decided nothing yet.
  byte[] rest() {
    var rest = Arrays.copyOfRange(recipe, Math.min(at, recipe.length), recipe.length);
    at = recipe.length;
    return rest;
  }
}
