package org.casewright.library.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for words in all sections.
final class Index {

  private static final int IN_HEADING = 100;
  private static final int IS_HEADING = 200;
  private static final int IN_TITLE = 20;
  private static final int IN_A_ROW = 10;
  private static final int MOST_MENTIONS = 3;

  /// A section in small letters.
  ///
  /// @param title of its page
  private record Entry(Section section, String title, String heading, String text) {
    static Entry of(GuidePage page, Section section) {
      return new Entry(
          section, small(page.title()), small(section.heading()), small(section.text()));
    }
  }

  /// @param entry the more it has of what is looked for, the higher its `rank`
  private record Ranked(Entry entry, int rank) {}

  private final List<Entry> entries;

  Index(List<GuidePage> pages) {
    entries =
        pages.stream()
            .flatMap(page -> page.sections().stream().map(section -> Entry.of(page, section)))
            .toList();
  }

  /// In small letters, and with the apostrophes and dashes that keyboards have.
  private static String small(String words) {
    return words.toLowerCase(Locale.UK).replace('’', '\'').replace('–', '-');
  }

  List<Section> find(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    var words =
        Arrays.stream(small(typed).strip().split("\\s+", -1)).map(Index::beginning).toList();
    return entries.stream()
        .map(entry -> new Ranked(entry, rank(entry, small(typed).strip(), words)))
        .filter(ranked -> ranked.rank() > 0)
        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
        .map(ranked -> ranked.entry().section())
        .toList();
  }

  /// Words that begin with what is typed; a plural finds what is one, too.
  private static Pattern beginning(String typed) {
    var stem =
        typed.length() > 3 && typed.endsWith("s") ? typed.substring(0, typed.length() - 1) : typed;
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(stem));
  }

  /// 0 where a word is neither there nor in the page's title, or all are in that alone.
  private static int rank(Entry entry, String typed, List<Pattern> words) {
    var rank = entry.heading().equals(typed) ? IS_HEADING : 0;
    rank += entry.text().contains(typed) ? IN_A_ROW : 0;
    var mentioned = 0;
    for (var word : words) {
      var mentions = (int) word.matcher(entry.text()).results().limit(MOST_MENTIONS).count();
      var inTitle = word.matcher(entry.title()).find();
      if (mentions == 0 && !inTitle) {
        return 0;
      }
      mentioned += mentions;
      rank += mentions + (inTitle ? IN_TITLE : 0);
      rank += word.matcher(entry.heading()).find() ? IN_HEADING : 0;
    }
    return mentioned == 0 ? 0 : rank;
  }
}
