package uk.lantern.bot.page;

import java.net.URI;
import java.util.List;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.WordsBy;

/** An item whose every text tries to be more than text. */
final class Hostile {

  private static final String TEXT =
      String.join(
          "\n",
          "<script>window.ran = 1</script>",
          "<img src=x onerror=\"window.ran = 1\"><svg onload=\"window.ran = 1\">",
          "[a link](javascript:alert(1)) <a href=\"javascript:alert(1)\">press</a>",
          "__${T(java.lang.Runtime)}__ ${7*7} #{T(java.lang.Runtime)} *{7*7} @{7*7} [[${7*7}]] [(7*7)]",
          "'\"><iframe src=javascript:alert(1)></iframe>",
          "Averylongwordwithoutanyplacetobreak".repeat(8));

  private Hostile() {}

  static LearningItem item(LearningItem i) {
    Source s = i.source();
    return Items.saying(
        i,
        new ItemText(
            TEXT.substring(0, 80) + "Averylongtitlewithoutanyplacetobreak".repeat(3),
            TEXT,
            List.of(),
            List.of(TEXT, "${7*7}"),
            List.of(TEXT, "*{7*7}"),
            List.of(
                new Section(TEXT, null, TEXT, WordsBy.LANTERN),
                new Section("\" onclick=\"window.ran = 1", 3, TEXT, WordsBy.PUBLISHER),
                new Section("${7*7}", null, "${7*7}", WordsBy.LANTERN))),
        new Source(
            s.kind(), TEXT, TEXT, s.date(), URI.create("javascript:alert(1)"), s.checkedOn()));
  }
}
