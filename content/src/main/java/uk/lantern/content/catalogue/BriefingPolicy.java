package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;

/** What a 7-minute briefing must be (domain.md 4.1). */
final class BriefingPolicy {

  /** A section and how many words it may have. */
  private record Part(String heading, int least, int most) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("Why this matters", 30, 50),
          new Part("What we looked at", 50, 70),
          new Part("What children and families told us", 30, 60),
          new Part("What worked well", 40, 60),
          new Part("What we learned", 80, 100),
          new Part("What to do now", 80, 100),
          new Part("Talk about it", 50, 70));

  private static final int LEAST_WORDS = 350;
  private static final int MOST_WORDS = 450;

  private final LearningItem item;
  private final ContentFile file;
  private final List<Problem> found = new ArrayList<>();

  private BriefingPolicy(LearningItem item, ContentFile file) {
    this.item = item;
    this.file = file;
  }

  static List<Problem> problems(LearningItem item, ContentFile file) {
    BriefingPolicy policy = new BriefingPolicy(item, file);
    policy.checkParts();
    policy.checkBullets();
    return policy.found;
  }

  private void checkParts() {
    List<Section> sections = item.text().sections();
    List<String> wanted = PARTS.stream().map(Part::heading).toList();
    List<String> headings = sections.stream().map(s -> String.valueOf(s.heading())).toList();
    if (!headings.equals(wanted)) {
      note("sections", "are " + headings, "a 7-minute briefing has exactly " + wanted);
      return;
    }
    for (int i = 0; i < PARTS.size(); i++) {
      Part part = PARTS.get(i);
      int words = ItemPolicy.words(sections.get(i).text());
      if (words < part.least() || words > part.most()) {
        String fix = "write " + part.least() + " to " + part.most();
        note(part.heading(), "has " + words + " words", fix);
      }
    }
    int words = sections.stream().mapToInt(section -> ItemPolicy.words(section.text())).sum();
    if (words < LEAST_WORDS || words > MOST_WORDS) {
      String fix = "a 7-minute briefing has " + LEAST_WORDS + " to " + MOST_WORDS;
      note("sections", "have " + words + " words together", fix);
    }
  }

  private void checkBullets() {
    int points = item.text().practicePoints().size();
    if (points < 3 || points > 5) {
      note("What to do now", "has " + points + " bullets", "write 3 to 5");
    }
    int questions = item.text().questions().size();
    if (questions != 3) {
      note("Talk about it", "has " + questions + " bullets", "write 3 questions");
    }
  }

  private void note(String where, String what, String fix) {
    found.add(new Problem(file.name(), file.lineOf(where), where, what, fix));
  }
}
