package uk.lantern.bot.digests.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Records that people whom Teams could not reach were told by other means: one person, or all of an
 * organisation who were not reached.
 */
@Component
class ToldFeature implements Feature {

  private static final Pattern TYPED =
      Pattern.compile(
          "(?is).*?\\bto (?:(everybody|everyone|all)\\b(?: not reached)?(?: (?:at|in|of|from))? )?(.+?)"
              + "(?: by (.+?))?(?: on ((?:\\p{Alpha}+,? )?\\d.*|yesterday|today))?[\\s.!]*");

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final People people;
  private final StateWords words;
  private final DigestCards cards;

  ToldFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      People people,
      StateWords words,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.people = people;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-told");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** A colleague's name is what it is about. */
  @Override
  public Set<String> naming() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.shown(turn, command, Meant.OUT, it -> told(turn, command, it));
  }

  private Reply told(Turn turn, Command command, DigestEdition edition) {
    Matcher typed = TYPED.matcher(DigestRef.behind(command.words()));
    LocalDate today = turn.at().toLocalDate();
    Optional<LocalDate> on =
        typed.matches() ? day(typed.group(4), today) : Optional.<LocalDate>empty();
    if (on.isEmpty() || on.get().isAfter(today)) {
      return cards.said(turn, DigestsWording.TOLD_HOW, Map.of("ref", edition.ref()));
    }
    List<PersonKey> whom =
        typed.group(1) == null ? named(typed.group(2)) : notReached(edition, typed.group(2));
    if (whom.isEmpty()) {
      return cards.notYours();
    }
    int told = editions.toldAnotherWay(edition.ref(), whom, recorded.pseudonym(turn), on.get());
    if (told == 0) {
      return cards.said(turn, DigestsWording.TOLD_NOBODY, Map.of("ref", edition.ref()));
    }
    String way = typed.group(3) == null ? "" : typed.group(3).strip();
    recorded.recordToldAnotherWay(turn, edition.ref(), told, way);
    return cards.said(
        turn,
        DigestsWording.TOLD,
        Map.of("ref", edition.ref(), "count", told, "day", Dates.weekday(on.get())));
  }

  private static Optional<LocalDate> day(@Nullable String typed, LocalDate today) {
    return typed == null
        ? Optional.of(today)
        : DayWords.past(typed.strip().toLowerCase(Locale.UK), today);
  }

  private List<PersonKey> named(String name) {
    List<Person> found = people.called(name.strip(), null);
    return found.size() == 1 ? List.of(found.getFirst().key()) : List.of();
  }

  private List<PersonKey> notReached(DigestEdition edition, String agency) {
    return words
        .audiences()
        .agency(agency)
        .map(Agency::code)
        .map(code -> editions.notReached(edition.ref(), code))
        .orElse(List.of())
        .stream()
        .map(NotReached::person)
        .toList();
  }
}
