package org.casewright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rules of the house below one base package, by name. The base is `org.casewright`, or a
/// fixture that breaks one of them.
final class RoomRules {

  /// What a room may use: other rooms, JDK modules, and packages of libraries.
  private record Room(
      String name, List<String> rooms, List<String> modules, List<String> libraries) {}

  private static final String[] PURE = {"model", "engine", "analysis", "checks", "charts"};

  private static final String[] JAVAFX = {
    "javafx..",
    "org.jfree.fx..",
    "org.jfree.chart.fx..",
    "org.controlsfx..",
    "atlantafx..",
    "org.kordamp.."
  };

  private static final List<Room> ROOMS =
      List.of(
          room("model", ""),
          room("engine", "model"),
          room("analysis", "engine model"),
          // A workbook is packed XML: what it comes to is counted before it is unpacked, and its
          // parts are heard as they pass by.
          room(
              "file",
              "model",
              "java.xml",
              "tools.jackson.. com.fasterxml.jackson.annotation.. org.apache.poi.."
                  + " org.apache.commons.compress.."),
          room("library", "file model", "", "org.commonmark.."),
          room("checks", "library analysis engine model"),
          // A chart is an AWT drawing; the JavaFX half of JFreeChart is closed by a rule of its
          // own.
          room("charts", "analysis engine model", "java.desktop", "org.jfree.."),
          // What charts hands over is a JFreeChart, so whoever draws it sees that type.
          room(
              "export",
              "checks charts library analysis engine model",
              "java.desktop java.xml",
              "org.apache.poi.. org.apache.batik.. org.jfree.."),
          room("session", "checks analysis engine file model"),
          room("cli", "export charts checks library file analysis engine model", "", "picocli.."),
          room(
              "ui",
              "session export charts checks library file analysis engine model",
              "java.desktop",
              "org.jfree.. " + String.join(" ", JAVAFX)));

  private RoomRules() {}

  private static Room room(String name, String rooms) {
    return room(name, rooms, "", "");
  }

  private static Room room(String name, String rooms, String modules, String libraries) {
    return new Room(name, words(rooms), words(modules), words(libraries));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" "));
  }

  /// Each room with the rooms that it may use, as the page on the architecture writes them.
  static Map<String, String> mayUse() {
    var mayUse = new LinkedHashMap<String, String>();
    ROOMS.forEach(
        room ->
            mayUse.put(
                room.name(), room.rooms().isEmpty() ? "nothing" : String.join(", ", room.rooms())));
    return mayUse;
  }

  /// All rules for the rooms below `base`, by name, in the order in which they are told.
  static Map<String, ArchRule> of(String base) {
    var rules = new LinkedHashMap<String, ArchRule>();
    ROOMS.forEach(room -> rules.put(room.name(), arrows(base, room)));
    rules.put("main", mainKnowsOnlyCliAndUi(base));
    rules.put("known", everyClassLivesInAKnownRoom(base));
    rules.put("cycles", slices().matching(base + ".(*)..").should().beFreeOfCycles());
    rules.put("screens", slices().matching(base + ".ui.(*)..").should().beFreeOfCycles());
    rules.put("javafx", onlyIn(base, "ui", JAVAFX));
    rules.put("jackson", onlyIn(base, "file", "tools.jackson.."));
    rules.put("console", consoleOnlyInCli(base));
    rules.put("threads", noThreadsOfOnesOwn(base));
    rules.put("clock", noClock(base));
    rules.put("chance", noUnseededChance(base));
    rules.put("network", noNetwork(base));
    rules.put("motion", nothingMovesByItself(base));
    rules.put("shapes", modelTypesAreValues(base));
    rules.put("nullmarked", packagesAreNullMarked(base));
    // A room that is not built yet breaks nothing.
    rules.replaceAll((_, rule) -> rule.allowEmptyShould(true));
    return rules;
  }

  private static ArchRule arrows(String base, Room room) {
    var allowed = new ArrayList<String>(room.libraries());
    allowed.add(base + "." + room.name() + "..");
    room.rooms().forEach(other -> allowed.add(base + "." + other + ".."));
    return classes()
        .that()
        .resideInAPackage(base + "." + room.name() + "..")
        .should()
        .onlyDependOnClassesThat(anyOf(allowed).or(inModules(room.modules())));
  }

  private static ArchRule mainKnowsOnlyCliAndUi(String base) {
    return classes()
        .that()
        .resideInAPackage(base)
        .should()
        .onlyDependOnClassesThat(
            anyOf(List.of(base, base + ".cli..", base + ".ui..")).or(inModules(List.of())));
  }

  private static ArchRule everyClassLivesInAKnownRoom(String base) {
    var rooms = ROOMS.stream().map(room -> base + "." + room.name() + "..");
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(base), rooms).toArray(String[]::new));
  }

  private static ArchRule onlyIn(String base, String room, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(base + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static ArchRule consoleOnlyInCli(String base) {
    var console =
        anyTarget(
            "System.out, System.err or printStackTrace",
            List.of(
                of(System.class).and(named("out", "err")),
                of(Throwable.class).and(named("printStackTrace"))));
    return noClasses()
        .that()
        .resideOutsideOfPackage(base + ".cli..")
        .should(accessTargetWhere(console));
  }

  private static ArchRule noThreadsOfOnesOwn(String base) {
    var threads =
        anyTarget(
            "new Thread or Thread.startVirtualThread",
            List.of(of(Thread.class).and(named("<init>", "startVirtualThread"))));
    return noClasses().that().resideInAPackage(base + "..").should(accessTargetWhere(threads));
  }

  /// Whoever is made ill by motion has asked their system for less of it. Nothing in the window
  /// moves by itself, so that there is nothing to leave out: only the next pulse is waited for.
  private static ArchRule nothingMovesByItself(String base) {
    return noClasses()
        .that()
        .haveNameNotMatching(Pattern.quote(base + ".ui.NextPulse") + "(\\$\\d+)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx.animation..");
  }

  private static ArchRule noClock(String base) {
    var javaTime = resideInAPackage("java.time..");
    var clocks =
        anyTarget(
            "a clock",
            List.of(
                access ->
                    javaTime.test(access.getOwner())
                        && access.getName().matches("now|(system|tick).*"),
                of(System.class).and(named("currentTimeMillis", "nanoTime")),
                of(Date.class).and(named("<init>")).and(taking(0)),
                of(Calendar.class)));
    return noClasses().that().resideInAnyPackage(pure(base)).should(accessTargetWhere(clocks));
  }

  private static ArchRule noUnseededChance(String base) {
    var chance =
        anyTarget(
            "chance without a seed",
            List.of(
                of(Math.class).and(named("random")),
                of(RandomGenerator.class).and(named("<init>")).and(taking(0)),
                of(RandomGenerator.class).and(named("of", "getDefault", "current")),
                of(SecureRandom.class),
                of(UUID.class).and(named("randomUUID")),
                of(Collections.class).and(named("shuffle")).and(taking(1))));
    return noClasses().that().resideInAnyPackage(pure(base)).should(accessTargetWhere(chance));
  }

  private static ArchRule noNetwork(String base) {
    // The last three are what a Unix-domain socket is opened with.
    var harmless =
        Stream.of(
                URI.class,
                URISyntaxException.class,
                UnixDomainSocketAddress.class,
                SocketAddress.class,
                ProtocolFamily.class,
                StandardProtocolFamily.class)
            .map(Class::getName)
            .collect(Collectors.toSet());
    var network = resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..");
    return noClasses()
        .that()
        .resideInAPackage(base + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "can reach a network",
                type -> network.test(type) && !harmless.contains(type.getName())));
  }

  private static ArchRule modelTypesAreValues(String base) {
    return classes()
        .that()
        .resideInAPackage(base + ".model..")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            holding(
                "be a record, an enum or a sealed interface; or Keyed, of which every room has"
                    + " lists",
                type ->
                    type.isRecord()
                        || type.isEnum()
                        || (type.isInterface() && type.reflect().isSealed())
                        || type.getSimpleName().equals("Keyed")));
  }

  private static ArchRule packagesAreNullMarked(String base) {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should(
            holding(
                "live in a package whose package-info is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
  }

  private static String[] pure(String base) {
    return Stream.of(PURE).map(room -> base + "." + room + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> anyOf(List<String> packages) {
    return resideInAnyPackage(packages.toArray(String[]::new));
  }

  /// The packages of java.base, of the JDK modules named, and the annotations of nullness.
  private static DescribedPredicate<JavaClass> inModules(List<String> modules) {
    var packages = new ArrayList<String>(List.of("org.jspecify.annotations"));
    Stream.concat(Stream.of("java.base"), modules.stream())
        .map(name -> ModuleLayer.boot().findModule(name).orElseThrow())
        .forEach(module -> packages.addAll(module.getPackages()));
    var set = Set.copyOf(packages);
    return describe(
        "belong to java.base " + String.join(" ", modules),
        type -> set.contains(type.getPackageName()) || type.isPrimitive());
  }

  private static DescribedPredicate<JavaAccess<?>> anyTarget(
      String description, List<Predicate<AccessTarget>> tests) {
    return describe(
        description, access -> tests.stream().anyMatch(test -> test.test(access.getTarget())));
  }

  /// A member of the type or of one of its subtypes.
  private static Predicate<AccessTarget> of(Class<?> type) {
    return access -> access.getOwner().isAssignableTo(type);
  }

  private static Predicate<AccessTarget> named(String... names) {
    return access -> List.of(names).contains(access.getName());
  }

  private static Predicate<AccessTarget> taking(int parameters) {
    return access ->
        access instanceof CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().size() == parameters;
  }

  private static ArchCondition<JavaClass> holding(String description, Predicate<JavaClass> test) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var does = test.test(type);
        events.add(
            new SimpleConditionEvent(
                type, does, type.getName() + (does ? " does " : " does not ") + description));
      }
    };
  }
}
