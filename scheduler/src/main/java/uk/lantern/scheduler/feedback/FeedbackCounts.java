package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.lantern.scheduler.feedback.ThemesPolicy.Voice;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.AgencyGroups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;

/** Counts what was said, for those who may see themes and no words. */
public final class FeedbackCounts {

  private final FeedbackStore store;
  private final People people;
  private final Agencies agencies;
  private final AgencyGroups groups;

  FeedbackCounts(FeedbackStore store, People people, Agencies agencies, AgencyGroups groups) {
    this.store = store;
    this.people = people;
    this.agencies = agencies;
    this.groups = groups;
  }

  /** Of the last quarter that is over. */
  public FeedbackThemes themes(LocalDate today) {
    LocalDate from = ThemesPolicy.quarterBefore(today);
    LocalDate to = ThemesPolicy.end(from);
    List<Voice> voices =
        store.told(from, to).stream()
            .filter(StoredFeedback::counted)
            .map(StoredFeedback::toRecord)
            .map(it -> new Voice(it.kind(), it.group(), topic(it)))
            .toList();
    List<String> months =
        IntStream.range(0, 3).mapToObj(i -> YearMonth.from(from).plusMonths(i).toString()).toList();
    return new FeedbackThemes(
        from,
        to,
        ThemesPolicy.tables(voices, peopleByGroup(today)),
        ThemesPolicy.signposts(store.signposts(months)));
  }

  /** The group that counts somebody's organisation. */
  public String groupOf(Person person) {
    return agencies
        .find(person.agency())
        .map(Agency::type)
        .map(groups::ofType)
        .orElse(AgencyGroups.OTHER);
  }

  private static String topic(FeedbackRecord it) {
    Escalated escalated = it.escalated();
    return escalated == null ? "" : escalated.topic().name();
  }

  private Map<String, Integer> peopleByGroup(LocalDate today) {
    Map<String, Integer> sizes = new HashMap<>();
    people.hereOn(today).forEach(it -> sizes.merge(groupOf(it), 1, Integer::sum));
    return sizes;
  }
}
