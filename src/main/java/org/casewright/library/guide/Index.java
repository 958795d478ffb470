package org.casewright.library.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for words in all sections, and in each word of the field that one defines.
final class Index {

  private static final int IN_HEADING = 100;
  private static final int IS_HEADING = 200;
  private static final int IS_DEFINED = 300;
  private static final int IN_TITLE = 20;
  private static final int IN_A_ROW = 10;
  private static final int MOST_MENTIONS = 3;

  /// Other words for the same in a word that is defined.
  private static final Pattern BETWEEN_NAMES = Pattern.compile(", | or ");

  /// What can be found, in small letters.
  ///
  /// @param title of its page
  private record Entry(Found found, boolean defined, String title, String heading, String text) {
    static Stream<Entry> of(GuidePage page, Section section) {
      var title = page.title();
      var definitions = section.definitions();
      return Stream.concat(
          Stream.of(
              new Entry(
                  new Found(section.place(), section.heading(), section.level() == 1 ? "" : title),
                  false,
                  small(title),
                  small(section.heading()),
                  small(definitions.isEmpty() ? section.text() : section.heading()))),
          definitions.stream().map(each -> of(each, title)));
    }

    private static Entry of(Definition definition, String title) {
      return new Entry(
          new Found(definition.place(), definition.word(), definition.meaning()),
          true,
          small(title),
          small(definition.word()),
          small(definition.word() + "\n" + definition.meaning()));
    }

    boolean isNamed(String typed) {
      return defined
          ? Arrays.stream(BETWEEN_NAMES.split(heading))
              .anyMatch(name -> name.equals(typed) || name.equals(stem(typed)))
          : heading.equals(typed);
    }
  }

  /// @param entry the more it has of what is looked for, the higher its `rank`
  private record Ranked(Entry entry, int rank) {}

  private final List<Entry> entries;

  Index(List<GuidePage> pages) {
    entries =
        pages.stream()
            .flatMap(page -> page.sections().stream().flatMap(section -> Entry.of(page, section)))
            .toList();
  }

  /// In small letters, and with the apostrophes and dashes that keyboards have.
  private static String small(String words) {
    return words.toLowerCase(Locale.UK).replace('’', '\'').replace('–', '-');
  }

  List<Found> find(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    var words =
        Arrays.stream(small(typed).strip().split("\\s+", -1)).map(Index::beginning).toList();
    return entries.stream()
        .map(entry -> new Ranked(entry, rank(entry, small(typed).strip(), words)))
        .filter(ranked -> ranked.rank() > 0)
        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
        .map(ranked -> ranked.entry().found())
        .toList();
  }

  /// Words that begin with what is typed; a plural finds what is one, too.
  private static Pattern beginning(String typed) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(stem(typed)));
  }

  private static String stem(String typed) {
    return typed.length() > 3 && typed.endsWith("s")
        ? typed.substring(0, typed.length() - 1)
        : typed;
  }

  /// 0 where a word is neither there nor in the page's title, or all are in that alone.
  private static int rank(Entry entry, String typed, List<Pattern> words) {
    var rank = entry.isNamed(typed) ? entry.defined() ? IS_DEFINED : IS_HEADING : 0;
    rank += entry.text().contains(typed) ? IN_A_ROW : 0;
    var mentioned = 0;
    for (var word : words) {
      var mentions = (int) word.matcher(entry.text()).results().limit(MOST_MENTIONS).count();
      var inTitle = word.matcher(entry.title()).find();
      if (mentions == 0 && !inTitle) {
        return 0;
      }
      mentioned += mentions;
      rank += mentions + (inTitle && !entry.defined() ? IN_TITLE : 0);
      rank += !entry.defined() && word.matcher(entry.heading()).find() ? IN_HEADING : 0;
    }
    if (entry.defined()
        && rank < IS_DEFINED
        && words.stream().allMatch(word -> word.matcher(entry.heading()).find())) {
      rank += IN_HEADING + IN_A_ROW; // before a section whose heading has it
    }
    return mentioned == 0 ? 0 : rank;
  }
}
