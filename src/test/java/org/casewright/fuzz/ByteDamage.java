package org.casewright.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Damage to the bytes of a file, as disks, editors and transfers do it.
final class ByteDamage {

  private static final int SORTS = 14;

  private final Choices choices;
  private final Kind kind;
  private byte[] content;

  ByteDamage(Choices choices, Kind kind, byte[] content) {
    this.choices = choices;
    this.kind = kind;
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  /// Damages it once.
  void strike() {
    var at = choices.upTo(content.length + 1);
    var end = Math.min(content.length, at + choices.upTo(64));
    switch (choices.upTo(SORTS)) {
      case 0 -> flip(at);
      case 1 -> replace(at, Math.min(content.length, at + 1), new byte[] {punctuation()});
      case 2 -> replace(at, end, new byte[0]);
      case 3 -> replace(at, at, part(at, end));
      case 4 -> replace(at, content.length, new byte[0]);
      case 5 -> replace(0, at, new byte[0]);
      case 6 -> replace(at, end, choices.of(Odd.BYTES));
      case 7 -> replace(0, 0, choices.of(Odd.BYTES));
      case 8 -> replace(content.length, content.length, choices.of(Odd.BYTES));
      case 9 -> replace(at, end, choices.rest());
      case 10 -> splice(at);
      case 11 -> content = otherwiseEncoded();
      case 12 -> replace(at, at, choices.of(Odd.LEAVES).getBytes(StandardCharsets.UTF_8));
      default -> Arrays.fill(content, at, end, (byte) choices.upTo(256));
    }
  }

  private byte punctuation() {
    return (byte) "{}[],:\"019.-eE\\ ".charAt(choices.upTo(16));
  }

  private void flip(int at) {
    if (at < content.length) {
      content[at] ^= (byte) (1 << choices.upTo(8));
    }
  }

  private byte[] part(int from, int to) {
    return Arrays.copyOfRange(content, from, to);
  }

  private void replace(int from, int to, byte[] by) {
    var changed = new ByteArrayOutputStream(content.length + by.length);
    changed.write(content, 0, from);
    changed.write(by, 0, by.length);
    changed.write(content, to, content.length - to);
    content = changed.toByteArray();
  }

  /// The end of another file after the beginning of this one.
  private void splice(int at) {
    var other = choices.upTo(2) == 0 ? kind : choices.of(List.of(Kind.values()));
    var whole = Seeds.whole(other, choices.of(Seeds.of(other)));
    replace(
        at, content.length, Arrays.copyOfRange(whole, choices.upTo(whole.length), whole.length));
  }

  private byte[] otherwiseEncoded() {
    var text = new String(content, StandardCharsets.UTF_8);
    return text.getBytes(
        choices.of(
            List.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_32)));
  }
}
