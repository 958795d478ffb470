package org.casewright.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Problem;
import org.jspecify.annotations.Nullable;

/// Cases that differ from one in a single part of a single record, for every part that there is.
final class Alterations {

  /// How many values of a part are tried out at most.
  private static final int MOST = 2;

  /// A case with one part altered.
  ///
  /// @param part type and component: `Assumption.value`
  record Alteration(String part, BusinessCase altered) {}

  private final Set<Object> pool = new LinkedHashSet<>();
  private final List<Alteration> found = new ArrayList<>();

  private Alterations() {}

  static List<Alteration> of(BusinessCase whole, BusinessCase... more) {
    var alterations = new Alterations();
    alterations.gather(whole);
    Arrays.stream(more).forEach(alterations::gather);
    alterations.alter(whole, node -> node);
    return alterations.found;
  }

  /// The parts of every record that can stand in a case.
  static Set<String> parts(Class<?> type) {
    var parts = new LinkedHashSet<String>();
    parts(type, parts);
    return parts;
  }

  private static void parts(Type type, Set<String> parts) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(each -> parts(each, parts));
    } else if (type instanceof Class<?> plain && plain.isSealed()) {
      Arrays.stream(plain.getPermittedSubclasses()).forEach(each -> parts(each, parts));
    } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Extras.class) {
      for (var component : plain.getRecordComponents()) {
        if (parts.add(part(plain, component))) {
          parts(component.getGenericType(), parts);
        }
      }
    }
  }

  private static String part(Class<?> type, RecordComponent component) {
    return type.getName().replaceAll(".*[.]", "").replace('$', '.') + "." + component.getName();
  }

  private void gather(@Nullable Object node) {
    if (node == null || !pool.add(node)) {
      return;
    }
    if (node instanceof Record && !(node instanceof Extras)) {
      components(node).forEach(component -> gather(value(node, component)));
    } else if (node instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (node instanceof Map<?, ?> map) {
      map.values().forEach(this::gather);
    }
  }

  private static List<RecordComponent> components(Object node) {
    return List.of(node.getClass().getRecordComponents());
  }

  /// @param rebuild the case with another object in place of this one
  private void alter(@Nullable Object node, UnaryOperator<Object> rebuild) {
    if (node instanceof Record && !(node instanceof Extras)) {
      for (var component : components(node)) {
        alterPart(node, component, rebuild);
        alter(
            value(node, component), other -> rebuild.apply(with(node, component.getName(), other)));
      }
    } else if (node instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        var at = i;
        alter(list.get(i), other -> rebuild.apply(replaced(list, at, other)));
      }
    } else if (node instanceof Map<?, ?> map) {
      map.forEach((key, each) -> alter(each, other -> rebuild.apply(put(map, key, other))));
    }
  }

  private void alterPart(Object node, RecordComponent component, UnaryOperator<Object> rebuild) {
    var value = value(node, component);
    var worked = 0;
    for (var candidate : candidates(component, value)) {
      if (worked < MOST && !saysTheSame(candidate, value)) {
        try {
          var altered = (BusinessCase) rebuild.apply(with(node, component.getName(), candidate));
          found.add(new Alteration(part(node.getClass(), component), altered));
          worked++;
        } catch (Problem.InvalidCase _) {
          // This value does not fit here; another may.
        }
      }
    }
  }

  /// Whether two values mean the same: how a file spells out what says nothing is no difference.
  private static boolean saysTheSame(@Nullable Object one, @Nullable Object other) {
    return (one instanceof Extras first && other instanceof Extras second)
        ? first.unknown().equals(second.unknown())
        : Objects.equals(one, other);
  }

  private List<@Nullable Object> candidates(RecordComponent component, @Nullable Object value) {
    var candidates = new ArrayList<@Nullable Object>();
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      candidates.add(null);
    }
    switch (value) {
      case String text -> candidates.addAll(List.of(text + "-x", "2.5", "£m", ""));
      case BigDecimal number ->
          candidates.addAll(
              List.of(
                  number.add(BigDecimal.ONE),
                  number.multiply(new BigDecimal("0.9")),
                  number.add(new BigDecimal("0.01")),
                  number.subtract(new BigDecimal("0.0000001"))));
      case Integer number -> candidates.addAll(List.of(number + 1, number - 1));
      case Boolean flag -> candidates.add(!flag);
      case LocalDate day -> candidates.add(day.plusDays(1));
      case Enum<?> word -> candidates.addAll(List.of(word.getDeclaringClass().getEnumConstants()));
      case Extras _ -> candidates.add(new Extras(Map.of("unread", "x")));
      case List<?> list -> {
        candidates.addAll(List.of(List.of(), list.reversed()));
        for (var i = 0; i < list.size(); i++) {
          var less = new ArrayList<Object>(list);
          less.remove(i);
          candidates.add(less);
        }
      }
      case Map<?, ?> map ->
          map.keySet()
              .forEach(
                  key -> {
                    var less = new LinkedHashMap<Object, @Nullable Object>(map);
                    less.remove(key);
                    candidates.add(less);
                  });
      case null, default -> {}
    }
    var fitting = component.getType();
    pool.stream()
        .filter(
            each -> fitting.isInstance(each) || (fitting == int.class && each instanceof Integer))
        .filter(each -> !(each instanceof List) && !(each instanceof Map))
        .filter(each -> !(each instanceof String text) || text.matches("[a-z0-9-]{3,30}"))
        .forEach(candidates::add);
    return candidates;
  }

  private static @Nullable Object value(Object node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object with(Object node, String name, @Nullable Object other) {
    var components = components(node);
    var values =
        components.stream()
            .map(each -> each.getName().equals(name) ? other : value(node, each))
            .toArray();
    try {
      return node.getClass()
          .getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Problem.InvalidCase invalid) {
        throw invalid;
      }
      throw new AssertionError(node + ", " + name + ": " + other, e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static List<Object> replaced(List<?> list, int at, Object other) {
    var changed = new ArrayList<Object>(list);
    changed.set(at, other);
    return changed;
  }

  private static Map<Object, Object> put(Map<?, ?> map, Object key, Object other) {
    var changed = new LinkedHashMap<Object, Object>(map);
    changed.put(key, other);
    return changed;
  }
}
