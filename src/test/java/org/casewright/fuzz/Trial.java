package org.casewright.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a file of each recipe and has it judged; no file twice. What escapes is kept.
final class Trial {

  /// Bytes of the longest recipe.
  static final int LONGEST = 40;

  /// What a judge has not judged in so many seconds it will never judge.
  static final int FOR_EVER = 60;

  private final Judge judge;
  private final Tally tally;
  private final @Nullable Path folder;
  private final Set<Long> seen = new HashSet<>();
  private final List<String> escaped = new ArrayList<>();

  /// @param folder where files that escape are left; null for nowhere
  Trial(Judge judge, Tally tally, @Nullable Path folder) {
    this.judge = judge;
    this.tally = tally;
    this.folder = folder;
  }

  /// Tries the file of this recipe, unless it has been tried.
  void run(byte[] recipe) {
    var mutant = fresh(recipe);
    if (mutant != null) {
      count(mutant, judge.judge(mutant));
    }
  }

  /// The same where somebody measures every branch, which takes time and memory of its own.
  ///
  /// @return false where the file took too much: it does not count, and is to be tried again
  boolean runMeasured(byte[] recipe) {
    var mutant = fresh(recipe);
    if (mutant == null) {
      return true;
    }
    var judged = judge.judge(mutant);
    if (judged.verdict() instanceof Verdict.Escaped(_, var measured) && measured) {
      tally.putBack();
      return false;
    }
    count(mutant, judged);
    return true;
  }

  /// The file of a recipe, under way; null where it has been tried.
  private @Nullable Mutant fresh(byte[] recipe) {
    var mutant = Mutant.of(recipe);
    if (!seen.add(digest(mutant))) {
      return null;
    }
    tally.begin(recipe);
    return mutant;
  }

  private void count(Mutant mutant, Judge.Judged judged) {
    tally.count(mutant.kind(), judged);
    if (judged.verdict() instanceof Verdict.Escaped(var why, _)) {
      escaped.add(mutant.kind() + ": " + why);
      keep("escaped-%06d".formatted(tally.files()), mutant, why);
    }
  }

  /// The file that was being judged when its judge was gone has escaped.
  void gone() {
    var recipe = tally.underWay();
    if (recipe.length > 0) {
      var why = "Its reader ended, or did not end in %d seconds.".formatted(FOR_EVER);
      count(Mutant.of(recipe), new Judge.Judged(new Verdict.Escaped(why), FOR_EVER, 0));
    }
  }

  /// Why files have escaped, one after the other.
  List<String> escaped() {
    return escaped;
  }

  /// Has every whole file judged, which must be opened. What is done only once is then done.
  void warmUp() {
    for (var kind : Kind.values()) {
      for (var seed : Set.copyOf(Seeds.of(kind))) {
        var whole = new Mutant(kind, Seeds.whole(kind, seed));
        var verdict = judge.open(whole);
        if (!(verdict instanceof Verdict.Opened)) {
          throw new IllegalStateException("A whole file was not opened: " + verdict);
        }
      }
    }
  }

  /// Tries recipes until so many files have been tried, all in all: one in two drawn at random, the
  /// others a little changed from those given.
  void drawn(Random random, List<byte[]> given, int files) {
    while (tally.files() < files) {
      run(given.isEmpty() || random.nextBoolean() ? recipe(random) : changed(random, given));
    }
  }

  /// A recipe drawn at random, more often a short one.
  static byte[] recipe(Random random) {
    var recipe = new byte[6 + random.nextInt(1 + random.nextInt(LONGEST - 6))];
    random.nextBytes(recipe);
    return recipe;
  }

  private static byte[] changed(Random random, List<byte[]> given) {
    var recipe = given.get(random.nextInt(given.size())).clone();
    for (var i = random.nextInt(3); i >= 0 && recipe.length > 0; i--) {
      recipe[random.nextInt(recipe.length)] = (byte) random.nextInt(256);
    }
    return recipe;
  }

  private static long digest(Mutant mutant) {
    var hash = 1469598103934665603L + mutant.kind().name().hashCode();
    for (var each : mutant.content()) {
      hash = (hash ^ each) * 1099511628211L;
    }
    return hash;
  }

  private void keep(String name, Mutant mutant, String why) {
    if (folder == null) {
      return;
    }
    try {
      Files.write(folder.resolve(name + mutant.kind().ending()), mutant.content());
      Files.writeString(folder.resolve(name + ".txt"), why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
