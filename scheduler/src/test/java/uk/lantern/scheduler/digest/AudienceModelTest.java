package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.digest.PlainModel.Tags;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * Random audiences, leavers and preferences, month after month, against a plain model of who gets
 * what: nobody twice, nobody missing, nobody who opted out, and a report that says exactly this.
 */
class AudienceModelTest extends DigestWorld {

  private static final List<String> AGENCIES = List.of("a1", "a2", "a3");
  private static final List<String> FAMILIES = List.of("health_visitor", "midwife", "teacher");
  private static final List<String> TOPICS = List.of("neglect", "online", "missing");
  private static final int PEOPLE = 22;

  private final PlainModel model = new PlainModel();
  private LocalDate today = LocalDate.of(2026, 12, 1);
  private int joined;

  @Test
  @Tag("short")
  void sixtyEditionsReachWhomThePlainModelSays() {
    play(new Random(20261126), 60);
  }

  @RepeatedTest(10) // in a world of a thousand it fills up: people join faster than they leave
  @Tag("long")
  void aHundredEditionsReachWhomThePlainModelSays(RepetitionInfo world) {
    play(new Random(world.getCurrentRepetition()), 100);
  }

  private void play(Random random, int editions) {
    for (PersonKey member : List.of(LEE, QUINN, BO, MAYA)) {
      model.people.put(
          member, new Person(member, "", "a1", "", "health_visitor", List.of(), false, null));
    }
    while (model.people.size() < PEOPLE) {
      join(random);
    }
    for (int n = 1; n <= editions; n++) {
      aFewDaysLater(random);
      somethingChanges(random);
      one(random, "edition " + n);
    }
  }

  private void one(Random random, String what) {
    Map<String, Tags> items = items(random);
    boolean important = random.nextInt(6) == 0;
    EditionAudience audience =
        new EditionAudience(
            random.nextBoolean() ? Set.of() : some(AGENCIES, random),
            random.nextInt(3) > 0 ? Set.of() : some(FAMILIES, random));
    DigestEdition draft = done(editions.draft(LEE, List.of("LI-1", "LI-2", "LI-3")));
    DigestEdition changed =
        done(
            editions.change(
                draft.ref(),
                LEE,
                draft.turn(),
                draft.content().withImportant(important),
                audience));
    Set<PersonKey> expected = model.audience(audience, today);
    if (expected.isEmpty()) {
      assertThat(why(editions.sendForApproval(changed.ref(), LEE, QUINN)))
          .isEqualTo(DigestRefusal.CHECKS_UNMET);
      return;
    }
    DigestEdition edition = done(editions.sendNow(approved(changed).ref(), LEE));
    PersonKey leaver = meanwhile(random);
    Map<PersonKey, ReportWord> words = model.words(expected, important, items, today);
    if (leaver != null) {
      words.replace(leaver, ReportWord.CANCELLED);
    }
    reaches(edition, words, what);
  }

  /** Somebody may leave, and somebody join, while it is on its way. */
  private @Nullable PersonKey meanwhile(Random random) {
    PersonKey leaver = random.nextBoolean() ? leaves(random) : null;
    if (random.nextBoolean()) {
      join(random);
    }
    sweep();
    if (leaver != null) {
      outbox.cancel(Cancellation.everythingFor(leaver, "left"));
    }
    return leaver;
  }

  private void reaches(DigestEdition edition, Map<PersonKey, ReportWord> words, String what) {
    Set<PersonKey> readers = model.read(words, today);
    assertThat(of(MessageKind.DIGEST, deliver()))
        .as(what)
        .extracting(Message::recipient)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(readers);
    sweep();
    assertThat(PlainModel.nonZero(report(edition).counts().words()))
        .as(what)
        .isEqualTo(PlainModel.counted(words));
  }

  private Map<String, Tags> items(Random random) {
    Map<String, Tags> items = new HashMap<>();
    for (String id : List.of("LI-1", "LI-2", "LI-3")) {
      Set<String> families = random.nextInt(3) == 0 ? Set.of() : some(FAMILIES, random);
      Tags tags = new Tags(families, TOPICS.get(random.nextInt(TOPICS.size())));
      items.put(id, tags);
      library.put(Items.lasting(id, tags.families(), tags.topic()));
    }
    return items;
  }

  private void aFewDaysLater(Random random) {
    today = today.plusDays(1 + random.nextInt(6));
    while (today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      today = today.plusDays(1);
    }
    clock.set(today + "T10:00");
    context.getBeanProvider(Purge.class).orderedStream().forEach(it -> it.purge(today));
  }

  private void somethingChanges(Random random) {
    for (int i = 0; i < 3; i++) {
      PersonKey person = anybody(random);
      DigestFrequency[] all = DigestFrequency.values();
      DigestFrequency frequency = all[random.nextInt(all.length)];
      Set<String> topics = random.nextBoolean() ? Set.of() : some(TOPICS, random);
      String family = random.nextInt(4) == 0 ? FAMILIES.get(random.nextInt(3)) : null;
      model.wishes.put(
          person,
          preferences
              .change(
                  person, it -> it.withDigest(frequency).withTopics(topics).withJobFamily(family))
              .after());
    }
  }

  private @Nullable PersonKey leaves(Random random) {
    PersonKey key = anybody(random);
    if (Set.of(LEE, QUINN, BO).contains(key) || model.people.get(key).leftDate() != null) {
      return null;
    }
    Person it = model.people.get(key);
    Person gone =
        new Person(key, "P", it.agency(), "", it.jobFamily(), List.of(), false, today.plusDays(1));
    model.people.put(key, gone);
    keep(gone);
    return key;
  }

  private void join(Random random) {
    PersonKey key = new PersonKey("t1", "j" + joined++);
    String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
    String family = FAMILIES.get(random.nextInt(FAMILIES.size()));
    Person person = new Person(key, "P", agency, "", family, List.of(), false, null);
    model.people.put(key, person);
    keep(person);
  }

  private PersonKey anybody(Random random) {
    List<PersonKey> all =
        model.people.keySet().stream().sorted(Comparator.comparing(PersonKey::objectId)).toList();
    return all.get(random.nextInt(all.size()));
  }

  private static Set<String> some(List<String> all, Random random) {
    Set<String> some = new HashSet<>();
    some.add(all.get(random.nextInt(all.size())));
    some.add(all.get(random.nextInt(all.size())));
    return some;
  }
}
