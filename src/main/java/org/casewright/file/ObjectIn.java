package org.casewright.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// One object of a file being read. A codec asks it for each key it knows; what is missing or of
/// the wrong kind is reported and a stand-in returned, so that everything wrong with the object
/// is found; what nobody asked for ends in [#extras()].
final class ObjectIn {

  /// Reads one kind of object; null where it cannot be read, the reason being reported.
  @FunctionalInterface
  interface Codec<T> {
    @Nullable T read(ObjectIn in);
  }

  private final Members members;

  ObjectIn(Reading reading, Spot spot, Node.Fields fields) {
    this.members = new Members(reading, spot, fields);
  }

  /// The record made by `construct`, which asks this object for all it needs, the extras last;
  /// null where anything is wrong, in the file or by the record's own rules.
  <T> @Nullable T build(Supplier<T> construct) {
    return members.build(construct);
  }

  /// What was not asked for, kept and reported, and how blanks were spelt. Ask for it last.
  Extras extras() {
    return members.extras();
  }

  String text(String key) {
    return members.required(key, members.optional(key, "a text", Scalars::text), "");
  }

  /// Empty where the key is absent.
  String optionalText(String key) {
    var text = members.optional(key, "a text", Scalars::text);
    if (text != null && text.isEmpty()) {
      members.spelt(key, "");
    }
    return text == null ? "" : text;
  }

  String id(String key) {
    return members.required(key, optionalId(key), "");
  }

  @Nullable String optionalId(String key) {
    return members.optional(key, "an id", Scalars::id);
  }

  BigDecimal number(String key) {
    return members.required(key, optionalNumber(key), BigDecimal.ZERO);
  }

  @Nullable BigDecimal optionalNumber(String key) {
    return members.optional(key, "a number", Scalars::number);
  }

  int whole(String key) {
    return members.required(key, optionalWhole(key), 0);
  }

  @Nullable Integer optionalWhole(String key) {
    var wanted = Scalars.isWhole(members.peek(key)) ? "a smaller number" : "a whole number";
    return members.optional(key, wanted, Scalars::whole);
  }

  /// False where the key is absent.
  boolean flag(String key) {
    var flag = members.optional(key, "true or false", Scalars::flag);
    if (Boolean.FALSE.equals(flag)) {
      members.spelt(key, false);
    }
    return Boolean.TRUE.equals(flag);
  }

  LocalDate date(String key) {
    return members.required(key, writtenDate(key), LocalDate.EPOCH);
  }

  /// Null also where the file has an empty text.
  @Nullable LocalDate optionalDate(String key) {
    if (members.peek(key) instanceof Node.Text(var text, _) && text.isEmpty()) {
      optionalText(key);
      return null;
    }
    return writtenDate(key);
  }

  private @Nullable LocalDate writtenDate(String key) {
    return members.optional(key, "a date such as 2022-03-31", Scalars::date);
  }

  Instant instant(String key) {
    return members.required(
        key,
        members.optional(key, "a moment such as 2022-03-31T14:05:00Z", Scalars::instant),
        Instant.EPOCH);
  }

  @Nullable FinancialYear optionalYear(String key) {
    return members.optional(key, "a financial year such as 2025/26", Scalars::financialYear);
  }

  <E extends Enum<E> & Keyed> E word(String key, Class<E> list, E standIn) {
    return members.required(key, optionalWord(key, list), standIn);
  }

  <E extends Enum<E> & Keyed> @Nullable E optionalWord(String key, Class<E> list) {
    return members.optional(
        key,
        () -> "one of " + Keyed.all(list),
        node ->
            node instanceof Node.Text(var word, _) ? Keyed.find(list, word).orElse(null) : null);
  }

  List<BigDecimal> numbers(String key) {
    return items(key, "a list of numbers", "a number", (node, _) -> Scalars.number(node));
  }

  List<String> texts(String key) {
    return items(key, "a list of texts", "a text", (node, _) -> Scalars.text(node));
  }

  /// One id or a list of them.
  List<String> oneOrMore(String key) {
    if (members.peek(key) instanceof Node.Text) {
      var id = optionalId(key);
      return id == null ? List.of() : List.of(id);
    }
    var ids = items(key, "an id or a list of ids", "an id", (node, _) -> Scalars.id(node));
    if (ids.size() == 1) {
      members.spelt(key, List.of());
    }
    return ids;
  }

  /// One number, or a list with one for each year.
  @Nullable Series series(String key) {
    return switch (members.peek(key)) {
      case Node.Decimal _ -> {
        var number = number(key);
        yield members.checked(key, () -> new Series.Single(number));
      }
      case Node.Items _ -> {
        var before = members.reading().count();
        var numbers = numbers(key);
        yield members.reading().count() > before
            ? null
            : members.checked(key, () -> new Series.Yearly(numbers));
      }
      case null, default ->
          members.optional(key, "a number or a list with one for each year", _ -> null);
    };
  }

  /// A list of pairs of numbers, each made into something.
  <T> List<T> pairs(String key, BiFunction<BigDecimal, BigDecimal, T> make) {
    return items(
        key,
        "a list of pairs of numbers",
        "a pair of numbers such as [12, 0.95]",
        (node, at) -> members.checked(at, node, () -> Scalars.pair(node, make)));
  }

  <T> @Nullable T object(String key, Codec<T> codec) {
    var inner = inner(key);
    return inner == null ? null : codec.read(inner);
  }

  <T> T object(String key, Codec<T> codec, T standIn) {
    return members.required(key, object(key, codec), standIn);
  }

  /// A whole document inside this one, of whatever version.
  <T> T document(String key, Codec<T> codec, T standIn) {
    var written = fields(key);
    var at = members.at(key);
    var present =
        written == null ? null : Upgrades.RELEASED.upgrade(written, at, members.reading());
    return members.required(
        key,
        present == null ? null : codec.read(new ObjectIn(members.reading(), at, present)),
        standIn);
  }

  /// A list of objects.
  <T> List<T> list(String key, Codec<T> codec) {
    return items(
        key,
        "a list",
        "an object",
        (node, at) ->
            node instanceof Node.Fields fields
                ? codec.read(new ObjectIn(members.reading(), at, fields))
                : null);
  }

  /// An object whose keys are ids: each id is read from the object given.
  <T> Map<String, T> map(String key, BiFunction<ObjectIn, String, @Nullable T> entry) {
    var map = new LinkedHashMap<String, T>();
    var inner = inner(key);
    if (inner == null) {
      return map;
    }
    for (var id : inner.members.keys()) {
      var value = entry.apply(inner, id);
      if (value != null) {
        map.put(id, value);
      } else if (!inner.has(id)) {
        inner.problem(id, "Nothing stands here; leave out " + Words.shortened(id) + " instead.");
      }
    }
    if (inner.members.keys().isEmpty()) {
      members.spelt(key, Map.of());
    }
    return map;
  }

  /// Which of these keys stands here; empty, and reported, where it is none or more than one.
  String oneOf(String owner, String... keys) {
    var present = Stream.of(keys).filter(key -> members.take(key) != null).toList();
    if (present.size() == 1) {
      return present.getFirst();
    }
    members
        .reading()
        .problem(
            members.spot(),
            "%s needs exactly one of %s; this one has %s."
                .formatted(
                    owner,
                    Listing.and(List.of(keys)),
                    present.isEmpty() ? "none" : Listing.and(present)));
    return "";
  }

  /// Keeps keys that a later version will fill, without a word about them.
  void reserve(List<String> keys) {
    members.reserve(keys);
  }

  boolean has(String key) {
    var node = members.peek(key);
    return node != null && !(node instanceof Node.Nothing);
  }

  boolean isText(String key) {
    return members.peek(key) instanceof Node.Text;
  }

  boolean isObject(String key) {
    return members.peek(key) instanceof Node.Fields;
  }

  /// Reports what is wrong with the value of a key.
  void problem(String key, String sentence) {
    members.reading().problem(members.at(key), sentence);
  }

  /// What `make` makes of the value of a key; null, and reported there, where a rule forbids it.
  <T> @Nullable T checked(String key, Supplier<@Nullable T> make) {
    return members.checked(key, make);
  }

  private @Nullable ObjectIn inner(String key) {
    var inner = fields(key);
    return inner == null ? null : new ObjectIn(members.reading(), members.at(key), inner);
  }

  private Node.@Nullable Fields fields(String key) {
    return members.optional(
        key, "an object", node -> node instanceof Node.Fields fields ? fields : null);
  }

  private <T> List<T> items(
      String key, String wanted, String each, BiFunction<Node, Spot, @Nullable T> read) {
    var list =
        members.optional(key, wanted, node -> node instanceof Node.Items items ? items : null);
    if (list == null) {
      return List.of();
    }
    if (list.nodes().isEmpty()) {
      members.spelt(key, List.of());
    }
    var values = new ArrayList<T>();
    for (var i = 0; i < list.nodes().size(); i++) {
      var node = list.nodes().get(i);
      var at = members.at(key).item(i, node.at());
      var before = members.reading().count();
      var value = read.apply(node, at);
      if (value != null) {
        values.add(value);
      } else if (members.reading().count() == before) {
        members
            .reading()
            .problem(at, Members.wants("Number " + (i + 1) + " of " + key, each, node));
      }
    }
    return values;
  }
}
