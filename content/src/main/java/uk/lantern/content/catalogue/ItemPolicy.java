package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Section;

/** What an item must be to be shipped, apart from the codes it uses (domain.md 2.2 and 4.1). */
final class ItemPolicy {

  /** The seven sections of a 7-minute briefing, in order. */
  static final List<String> BRIEFING =
      List.of(
          "Why this matters",
          "What we looked at",
          "What children and families told us",
          "What worked well",
          "What we learned",
          "What to do now",
          "Talk about it");

  /** First words that show a practice point is no instruction: articles, pronouns, questions. */
  private static final Set<String> NOT_VERBS =
      Set.of(
          "the",
          "a",
          "an",
          "it",
          "this",
          "that",
          "these",
          "those",
          "there",
          "we",
          "you",
          "they",
          "he",
          "she",
          "children",
          "practitioners",
          "staff",
          "all",
          "every",
          "is",
          "are",
          "was",
          "should",
          "must",
          "if",
          "when",
          "how",
          "what",
          "who",
          "why",
          "in",
          "on",
          "for",
          "of");

  private static final Pattern BLAME =
      Pattern.compile("\\b(failed to|failure to|should have known|neglected to)\\b|!");

  private final LearningItem item;
  private final ContentFile file;
  private final List<Problem> found = new ArrayList<>();

  private ItemPolicy(LearningItem item, ContentFile file) {
    this.item = item;
    this.file = file;
  }

  static List<Problem> problems(LearningItem item, ContentFile file) {
    ItemPolicy policy = new ItemPolicy(item, file);
    policy.checkSource();
    policy.checkRelease();
    policy.checkText();
    if (item.type() == ItemType.SEVEN_MINUTE_BRIEFING) {
      policy.checkBriefing();
    }
    return policy.found;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private void checkSource() {
    boolean named = item.id().startsWith("DEMO-");
    require(item.demo() == named, "id", "and \"demo\" disagree", "DEMO items start with DEMO-");
    boolean publisher = item.source().publisher().startsWith("DEMO ");
    require(
        item.demo() == publisher,
        "publisher",
        "and \"demo\" disagree",
        "only fictional items have a publisher that starts with DEMO");
    require(
        item.demo() || item.source().checkedOn() != null,
        "checkedOn",
        "is missing",
        "check our words against the original and add the day");
    require(
        !item.demo() || item.source().date() != null,
        "date",
        "is missing",
        "write it as 2026-11-24");
    if (item.origin() == Origin.NATIONAL && !item.demo()) {
      String fix = "open the original, check our words against it, and add the field";
      require(item.source().url() != null, "url", "is missing on a national item", fix);
    }
  }

  private void checkRelease() {
    boolean out =
        item.release().status() == PublicationStatus.PUBLISHED
            || item.release().status() == PublicationStatus.CORRECTED;
    require(
        !out || !item.demo() || item.release().approver() != null,
        "approver",
        "is missing on a published item",
        "name the second person who approved it");
    require(
        item.demo() || item.release().approver() == null,
        "approver",
        "claims an approval for every partnership",
        "leave it out: a partnership approves what ships by naming a person in its settings");
    require(
        !Objects.equals(item.release().approver(), item.release().owner()),
        "approver",
        "is also the owner",
        "a second person approves what the first one wrote");
  }

  private void checkText() {
    require(
        words(item.text().oneLine()) <= 25,
        "oneLine",
        "has " + words(item.text().oneLine()) + " words",
        "use at most 25");
    require(item.text().keyMessages().size() <= 5, "keyMessages", "are too many", "keep at most 5");
    item.text().keyMessages().stream()
        .filter(message -> words(message) > 25)
        .forEach(m -> note("keyMessages", "\"" + m + "\" is too long", "use at most 25 words"));
    require(!item.text().sections().isEmpty(), "body", "is empty", "write at least one section");
    for (String point : item.text().practicePoints()) {
      String first = point.split("\\s+")[0].toLowerCase(java.util.Locale.ROOT);
      require(
          !NOT_VERBS.contains(first) && !first.endsWith(":"),
          "What to do now",
          "\"" + point + "\" does not start with a verb",
          "start with what to do, for example Ask, Record, Check");
    }
    item.text().sections().stream()
        .filter(section -> BLAME.matcher(section.text()).find())
        .forEach(
            s ->
                note(
                    String.valueOf(s.heading()),
                    "has a blaming phrase or an exclamation mark",
                    "say what happened and what helps, without blame"));
  }

  private void checkBriefing() {
    List<String> headings = item.text().sections().stream().map(Section::heading).toList();
    require(
        headings.equals(BRIEFING),
        "sections",
        "are " + headings,
        "a 7-minute briefing has exactly " + BRIEFING);
    int words = item.text().sections().stream().mapToInt(s -> words(s.text())).sum();
    require(
        words >= 350 && words <= 450,
        "sections",
        "have " + words + " words together",
        "a 7-minute briefing has 350 to 450");
    int points = item.text().practicePoints().size();
    require(
        points >= 3 && points <= 5, "What to do now", "has " + points + " bullets", "write 3 to 5");
    require(
        item.text().questions().size() == 3,
        "Talk about it",
        "has " + item.text().questions().size() + " bullets",
        "write 3 questions");
  }

  private void require(boolean holds, String where, String what, String fix) {
    if (!holds) {
      note(where, what, fix);
    }
  }

  private void note(String where, String what, String fix) {
    found.add(new Problem(file.name(), file.lineOf(where), where, what, fix));
  }
}
