package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;

/** What an item must be to be shipped, apart from the codes it uses (domain.md 2.2). */
final class ItemPolicy {

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
        "source.publisher",
        "and \"demo\" disagree",
        "only fictional items have a publisher that starts with DEMO");
    require(
        item.demo() || item.source().checkedOn() != null,
        "source.checkedOn",
        "is missing",
        "check our words against the original and add the day");
    require(
        !item.demo() || item.source().date() != null,
        "source.date",
        "is missing",
        "write it as 2026-11-24");
    if (item.origin() == Origin.NATIONAL && !item.demo()) {
      String fix = "open the original, check our words against it, and add the field";
      require(item.source().url() != null, "source.url", "is missing on a national item", fix);
    }
  }

  private void checkRelease() {
    boolean out =
        item.release().status() == PublicationStatus.PUBLISHED
            || item.release().status() == PublicationStatus.CORRECTED;
    require(
        !out || !item.demo() || item.release().approver() != null,
        "release.approver",
        "is missing on a published item",
        "name the second person who approved it");
    require(
        item.demo() || item.release().approver() == null,
        "release.approver",
        "claims an approval for every partnership",
        "leave it out: a partnership approves what ships by naming a person in its settings");
    require(
        !Objects.equals(item.release().approver(), item.release().owner()),
        "release.approver",
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
      String first = point.split("\\s+")[0].toLowerCase(Locale.ROOT);
      require(
          !NOT_VERBS.contains(first) && !first.endsWith(":"),
          "What to do now",
          "\"" + point + "\" does not start with a verb",
          "start with what to do, for example Ask, Record, Check");
    }
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
