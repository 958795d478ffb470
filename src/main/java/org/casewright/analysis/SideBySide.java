package org.casewright.analysis;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.casewright.model.Extras;
import org.jspecify.annotations.Nullable;

/// Goes over the parts of one thing as it is before and as it is after, part by part, and picks one
/// side's value of each. [Noting] keeps what was and notes what differs; [Taking] takes one part
/// over. So one walk over a record both finds its differences and makes them.
abstract sealed class SideBySide permits Noting, Taking {

  /// How a value is told in the words of the case it stands in.
  interface Told<V> {
    String in(Words words, V value);
  }

  /// A walk over all parts of a record.
  interface Walk<T> {
    T over(T before, T after, SideBySide sides);
  }

  private final String subject;
  private final Words before;
  private final Words after;

  SideBySide(String subject, Words before, Words after) {
    this.subject = subject;
    this.before = before;
    this.after = after;
  }

  /// The words of the case before.
  Words before() {
    return before;
  }

  /// The words of the case after.
  Words after() {
    return after;
  }

  /// Picks a value of a part; `sentence` says how it differs, where it does.
  abstract <V> V pick(String part, V was, V is, Supplier<String> sentence);

  /// The same for a part that may be absent.
  abstract <V> @Nullable V pickOrNone(
      String part, @Nullable V was, @Nullable V is, Supplier<String> sentence);

  /// A part told as `Fee: cap now “…” rather than “…”`.
  <V> V now(String part, V was, V is, Told<V> told) {
    return pick(part, was, is, () -> about(nowClause(part, was, is, told)));
  }

  /// The same for a part that may be absent.
  <V> @Nullable V nowOrNone(String part, @Nullable V was, @Nullable V is, Told<V> told) {
    return pickOrNone(part, was, is, () -> about(nowClause(part, was, is, told)));
  }

  /// A part whose amounts are told as `Block beds: share 40% → 60%`.
  <V> V arrow(String part, V was, V is, Told<V> told) {
    return pick(
        part,
        was,
        is,
        () -> about(part + " " + Words.arrow(told.in(before, was), told.in(after, is))));
  }

  /// A part that is told by a sentence of its own.
  <V> V told(String part, V was, V is, BiFunction<V, V, String> sentence) {
    return pick(part, was, is, () -> sentence.apply(was, is));
  }

  /// Free text, empty where there is none.
  String text(String part, String was, String is) {
    return pick(
        part,
        was,
        is,
        () ->
            about(
                nowClause(
                    part,
                    was.isEmpty() ? null : was,
                    is.isEmpty() ? null : is,
                    (_, text) -> Words.quoted(text))));
  }

  /// Prose: that it is worded differently, and not how.
  String prose(String part, String was, String is) {
    return was.isEmpty() || is.isEmpty()
        ? text(part, was, is)
        : pick(part, was, is, () -> about(part + " worded differently"));
  }

  /// A name.
  String name(String part, String was, String is) {
    return pick(part, was, is, () -> Words.quoted(was) + " is now called " + Words.quoted(is));
  }

  /// What the file says beyond what this version of the program knows. How it spells out what says
  /// nothing is no difference between cases.
  Extras extras(String of, Extras was, Extras is) {
    if (was.unknown().equals(is.unknown())) {
      return was;
    }
    return pick(
        of + "extras",
        was,
        is,
        () -> about("parts that this version of Casewright keeps but does not use differ"));
  }

  /// A part that is a record of its own: gone over part by part where both sides have it.
  <V> @Nullable V nested(String part, @Nullable V was, @Nullable V is, Told<V> told, Walk<V> walk) {
    return was != null && is != null ? walk.over(was, is, this) : nowOrNone(part, was, is, told);
  }

  /// A clause about the subject as a sentence.
  String about(String clause) {
    return subject.isEmpty() ? clause : subject + ": " + clause;
  }

  private <V> String nowClause(String part, @Nullable V was, @Nullable V is, Told<V> told) {
    if (was == null) {
      return is == null ? "" : "%s now %s; none was given".formatted(part, told.in(after, is));
    }
    var old = told.in(before, was);
    if (is == null) {
      return "%s no longer given; it was %s".formatted(part, old);
    }
    var present = told.in(after, is);
    return old.equals(present)
        ? "%s written otherwise (%s)".formatted(part, present)
        : "%s now %s rather than %s".formatted(part, present, old);
  }
}
