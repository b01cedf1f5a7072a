package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;

/** About 120 words of one section, in whole sentences; neighbours share one sentence. */
record Passage(LearningItem item, Section section, List<String> sentences) {

  private static final int WORDS = 120;

  static List<Passage> of(LearningItem item) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : item.text().sections()) {
      if (section.isAboutTheItem()) {
        continue;
      }
      List<String> sentences = Sentences.of(section.text());
      int start = 0;
      while (start < sentences.size()) {
        int end = end(sentences, start);
        passages.add(new Passage(item, section, sentences.subList(start, end)));
        start = end == sentences.size() ? end : Math.max(start + 1, end - 1);
      }
    }
    return passages;
  }

  private static int end(List<String> sentences, int start) {
    int words = 0;
    int end = start;
    while (end < sentences.size() && (end == start || words < WORDS)) {
      words += sentences.get(end).split("\\s+").length;
      end++;
    }
    return end;
  }

  String text() {
    return String.join(" ", sentences);
  }

  @Override
  public String toString() {
    return "Passage[" + item.id() + "]";
  }
}
