package uk.lantern.scheduler.digest.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** Looks an edition over; decides from the facts it is given alone. */
public final class DigestChecks {

  /** domain.md 2.2. */
  public static final int MOST_INTRO_WORDS = 40;

  /** Three items of about 70 words and a greeting: what is read between two visits. */
  public static final int MOST_WORDS = 250;

  /** domain.md 4.2: reading age 9 to 11 for messages and cards. */
  public static final int MOST_READING_AGE = 11;

  /** A picture in Markdown; the words in brackets are what a screen reader says. */
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*\\)");

  private final CheckFacts facts;
  private final List<EditionItem> items;

  private DigestChecks(CheckFacts facts) {
    this.facts = facts;
    this.items = facts.edition().items();
  }

  /** Every check, in the order of {@link CheckName}. */
  public static List<Check> of(CheckFacts facts) {
    return new DigestChecks(facts).all();
  }

  private List<Check> all() {
    ReadingAge reading = ReadingAge.of(texts());
    List<Check> all = new ArrayList<>();
    all.add(noneOf(CheckName.ITEMS_BROADCASTABLE, it -> facts.refused().containsKey(it.itemId())));
    all.add(noneOf(CheckName.ITEMS_CURRENT, this::isOld));
    all.add(reviewDates());
    all.add(noneOf(CheckName.LINKS, this::opensNothing));
    all.add(images());
    all.add(none(CheckName.NAMES, facts.found().stream()));
    all.add(none(CheckName.NAMES_IN_ITEMS, facts.foundInItems().stream()));
    all.add(noneOf(CheckName.SERVES, DigestChecks::servesNothing));
    all.add(atMost(CheckName.INTRO_LENGTH, introWords(), MOST_INTRO_WORDS));
    all.add(atMost(CheckName.WORDS, reading.words(), MOST_WORDS));
    all.add(atMost(CheckName.READING_AGE, reading.age(), MOST_READING_AGE));
    all.add(contacts());
    all.add(audience());
    all.add(atMost(CheckName.NOTHING_FOR_THEM, facts.audience().withoutItem(), 0));
    all.add(sendingTime());
    all.add(none(CheckName.OTHER_EDITION_THIS_WEEK, facts.others().stream()));
    return List.copyOf(all);
  }

  /** What people read, each piece ending a sentence. */
  private List<String> texts() {
    return Stream.concat(
            Stream.of(facts.edition().intro()),
            items.stream().flatMap(it -> Stream.of(it.heading(), it.text(), it.doThis())))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private boolean isOld(EditionItem item) {
    LearningItem newest = facts.newest().get(item.itemId());
    return newest == null || newest.version() != item.itemVersion();
  }

  private boolean opensNothing(EditionItem item) {
    LearningItem newest = facts.newest().get(item.itemId());
    return newest == null || newest.text().sections().stream().allMatch(s -> s.text().isBlank());
  }

  private static boolean servesNothing(EditionItem item) {
    String reason = item.noLinkReason();
    return item.serves().isEmpty() && (reason == null || reason.isBlank());
  }

  /** The soonest date by which one of them has to be looked at again. */
  private Check reviewDates() {
    LocalDate goes = facts.goesAt().toLocalDate();
    List<LocalDate> dates =
        items.stream()
            .map(it -> facts.newest().get(it.itemId()))
            .flatMap(Stream::ofNullable)
            .map(it -> it.release().reviewDate())
            .sorted()
            .toList();
    boolean ok = dates.size() == items.size() && dates.stream().noneMatch(goes::isAfter);
    String soonest = dates.isEmpty() ? "" : dates.getFirst().toString();
    return new Check(CheckName.REVIEW_DATES, ok, soonest);
  }

  /** Numbers of the items whose images say nothing to somebody who cannot see them. */
  private Check images() {
    return noneOf(
        CheckName.IMAGES,
        item ->
            facts.edition().content().image(item.itemId()).stream()
                    .anyMatch(it -> !it.isDescribed())
                || Stream.of(item.text(), item.doThis())
                    .flatMap(text -> PICTURE.matcher(text).results())
                    .anyMatch(picture -> picture.group(1).isBlank()));
  }

  private int introWords() {
    return ReadingAge.of(List.of(facts.edition().intro())).words();
  }

  private Check contacts() {
    LocalDate verified = facts.contactsVerified();
    return new Check(
        CheckName.CONTACTS, !facts.contactsStale(), verified == null ? "" : verified.toString());
  }

  private Check audience() {
    int people = facts.audience().people();
    return new Check(CheckName.AUDIENCE, people > 0, people + "/" + facts.audience().agencies());
  }

  /** The moment it goes at, or the next allowed one when that is quiet. */
  private Check sendingTime() {
    boolean ok = facts.better() == null;
    return new Check(
        CheckName.SENDING_TIME,
        ok,
        (facts.better() == null ? facts.goesAt() : facts.better()).toLocalDateTime().toString());
  }

  private Check noneOf(CheckName name, Predicate<EditionItem> amiss) {
    return none(
        name,
        IntStream.rangeClosed(1, items.size())
            .filter(no -> amiss.test(items.get(no - 1)))
            .mapToObj(Integer::toString));
  }

  private static Check none(CheckName name, Stream<String> amiss) {
    String detail = amiss.sorted().collect(Collectors.joining(", "));
    return new Check(name, detail.isEmpty(), detail);
  }

  private static Check atMost(CheckName name, int figure, int most) {
    return new Check(name, figure <= most, Integer.toString(figure));
  }
}
