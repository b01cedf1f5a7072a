package uk.lantern.bot.digests.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.digests.edition.CardButton;
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
import uk.lantern.scheduler.digest.edition.Freeze;
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
              + "(?: by (.+?))?(?: on (.+?)| (?=yesterday|today)(\\p{Alpha}+))?[\\s.!]*");

  private static final Pattern AT = Pattern.compile("(?is)(.+) (?:at|of|from|in) (.+)");

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
    Optional<LocalDate> on = typed.matches() ? day(typed, today) : Optional.empty();
    if (on.isEmpty() || on.get().isAfter(today) || isBefore(edition, on.get())) {
      // The example is a day that can be meant: one to come is what they are being told about.
      Map<String, String> example = Map.of("ref", edition.ref(), "day", Dates.day(today));
      return answer(turn, edition, DigestsWording.TOLD_HOW, example);
    }
    boolean one = typed.group(1) == null;
    Optional<List<PersonKey>> said =
        one ? named(typed.group(2)) : notReached(edition, typed.group(2));
    if (said.isEmpty()) {
      return one
          ? answer(turn, edition, DigestsWording.TOLD_WHO, Map.of("ref", edition.ref()))
          : cards.notYours();
    }
    int told =
        editions.toldAnotherWay(edition.ref(), said.get(), recorded.pseudonym(turn), on.get());
    if (told == 0) {
      return answer(turn, edition, DigestsWording.TOLD_NOBODY, Map.of("ref", edition.ref()));
    }
    String way = typed.group(3) == null ? "" : typed.group(3).strip();
    recorded.recordToldAnotherWay(turn, edition.ref(), told, on.get(), way);
    String day = Dates.weekday(on.get());
    return answer(turn, edition, DigestsWording.TOLD, Map.of("count", told, "day", day));
  }

  /** With the way back to the report, whose place it takes when its button was pressed. */
  private Reply answer(
      Turn turn, DigestEdition edition, DigestsWording text, Map<String, ?> values) {
    String heading = cards.say(DigestsWording.TOLD_HEADING, Map.of("ref", edition.ref()));
    CardButton report =
        new CardButton(
            "digest-report",
            cards.say(DigestsWording.BUTTON_REPORT),
            "delivery report " + edition.ref());
    List<String> lines = List.of(cards.say(text, values));
    return cards.reply(turn, cards.note(edition, heading, lines, List.of(report), List.of()));
  }

  /** Nobody was told of it before it went out: such a day was meant for one to come. */
  private static boolean isBefore(DigestEdition edition, LocalDate day) {
    Freeze sent = edition.freeze();
    return sent != null && day.isBefore(sent.day());
  }

  /** Today where no day is said; empty for one that cannot be read, which is not today. */
  private static Optional<LocalDate> day(Matcher typed, LocalDate today) {
    String said = typed.group(4) == null ? typed.group(5) : typed.group(4);
    return said == null
        ? Optional.of(today)
        : DayWords.past(said.strip().toLowerCase(Locale.UK), today);
  }

  /** The one person of that name, if need be at that organisation; empty for none or several. */
  private Optional<List<PersonKey>> named(String said) {
    List<Person> found = people.called(said.strip(), null);
    Matcher at = AT.matcher(said);
    if (found.size() != 1 && at.matches()) {
      found =
          agency(at.group(2))
              .map(code -> people.called(at.group(1).strip(), code))
              .orElse(List.of());
    }
    return found.size() == 1 ? Optional.of(List.of(found.getFirst().key())) : Optional.empty();
  }

  /** All of an organisation whom it did not reach; empty when there is no such organisation. */
  private Optional<List<PersonKey>> notReached(DigestEdition edition, String agency) {
    return agency(agency)
        .map(code -> editions.notReached(edition.ref(), code))
        .map(all -> all.stream().map(NotReached::person).toList());
  }

  private Optional<String> agency(String said) {
    return words.audiences().agency(said).map(Agency::code);
  }
}
