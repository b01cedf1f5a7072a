package uk.lantern.bot.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.forecast.ReceiveWords.Days;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;

/** An outlook as a card: alike letters together, then why a day has none. */
@Component
class ReceiveCards {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final Set<QuietReason> STRETCHES =
      EnumSet.of(QuietReason.PAUSED, QuietReason.LEAVE, QuietReason.SCHOOL_CLOSURE);

  private final SendGate gate;
  private final Cards cards;
  private final Wording wording;
  private final LetterWords letters;

  ReceiveCards(SendGate gate, Cards cards, Wording wording) {
    this.gate = gate;
    this.cards = cards;
    this.wording = wording;
    this.letters = new LetterWords(wording);
  }

  /**
   * @param note said before everything else, empty for nothing
   */
  Card outlook(Outlook outlook, Days days, ZonedDateTime now, String note) {
    List<String> waiting =
        outlook.waiting().stream().flatMap(it -> waiting(it, days, now).stream()).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", heading(days));
    boolean empty = outlook.letters().isEmpty() && waiting.isEmpty();
    String nothing = empty ? wording.say(ReceiveWording.NOTHING) : "";
    values.put("nothing", (note + " " + nothing).strip());
    values.put("letters", letters(outlook.letters()));
    values.put("waiting", waiting);
    values.put("notes", notes(outlook));
    return cards.card("receive", values);
  }

  private String heading(Days days) {
    return days.first().equals(days.last())
        ? wording.say(ReceiveWording.HEADING_DAY, Map.of("day", Dates.weekday(days.first())))
        : wording.say(
            ReceiveWording.HEADING,
            Map.of("from", Dates.weekday(days.first()), "to", Dates.weekday(days.last())));
  }

  private List<Map<String, Object>> letters(List<Expected> letters) {
    Map<List<Said>, List<Expected>> alike =
        letters.stream()
            .collect(
                Collectors.groupingBy(
                    it -> List.of(it.what(), it.why()), LinkedHashMap::new, Collectors.toList()));
    List<Map<String, Object>> groups = new ArrayList<>();
    alike.forEach(
        (said, all) ->
            groups.add(
                Map.of(
                    "what", say(said.getFirst()),
                    "why", say(said.getLast()),
                    "days", all.stream().map(it -> at(it.at())).toList())));
    return groups;
  }

  /** When it goes, as the gate would judge it now; left out when that is on other days. */
  private Optional<String> waiting(Delivery delivery, Days days, ZonedDateTime now) {
    String what = letters.of(delivery.message().key());
    return switch (gate.judge(delivery, now)) {
      case SendGate.Verdict.Send send ->
          holds(days, now.toLocalDate())
              ? Optional.of(wording.say(ReceiveWording.WAITS_NOW, Map.of("what", what)))
              : Optional.empty();
      case SendGate.Verdict.Defer later -> {
        ZonedDateTime then = later.until().atZone(London.ZONE);
        boolean expired = !then.toInstant().isBefore(delivery.message().expires());
        yield expired
            ? never(delivery, days, later.reason())
            : holds(days, then.toLocalDate())
                ? Optional.of(
                    wording.say(ReceiveWording.WAITS_UNTIL, Map.of("what", what, "when", at(then))))
                : Optional.empty();
      }
      case SendGate.Verdict.Withdraw never -> never(delivery, days, never.reason());
    };
  }

  /** Said while it might still have gone: of January nobody asks about what ended in December. */
  private Optional<String> never(Delivery delivery, Days days, String reason) {
    LocalDate last = delivery.message().expires().atZone(London.ZONE).toLocalDate();
    if (days.first().isAfter(last)) {
      return Optional.empty();
    }
    String why = wording.say(ReceiveWording.valueOf(reason.toUpperCase(Locale.ROOT)));
    return Optional.of(
        wording.say(
            ReceiveWording.NOT_GOING,
            Map.of("what", letters.of(delivery.message().key()), "why", why)));
  }

  private static boolean holds(Days days, LocalDate day) {
    return !day.isBefore(days.first()) && !day.isAfter(days.last());
  }

  /** A pause, leave or closure is one note, however many days it takes. */
  private List<String> notes(Outlook outlook) {
    List<String> notes = new ArrayList<>();
    List<Skipped> skipped = outlook.skipped();
    for (int from = 0; from < skipped.size(); ) {
      int to = from;
      while (to + 1 < skipped.size() && continues(outlook, skipped.get(to), skipped.get(to + 1))) {
        to++;
      }
      notes.add(note(outlook, skipped.get(from), skipped.get(to)));
      from = to + 1;
    }
    return notes;
  }

  private static boolean continues(Outlook outlook, Skipped one, Skipped next) {
    return STRETCHES.contains(one.why())
        && one.kind() == next.kind()
        && one.why() == next.why()
        && outlook.letters().stream()
            .filter(it -> it.key().kind() == one.kind())
            .map(it -> it.at().toLocalDate())
            .noneMatch(day -> day.isAfter(one.day()) && day.isBefore(next.day()));
  }

  private String note(Outlook outlook, Skipped first, Skipped last) {
    String day =
        first.equals(last)
            ? Dates.weekday(first.day())
            : wording.say(
                ReceiveWording.STRETCH,
                Map.of("from", Dates.weekday(first.day()), "to", Dates.weekday(last.day())));
    String why = wording.say(why(last.why()));
    return outlook.letters().stream()
        .filter(it -> it.key().kind() == last.kind())
        .filter(it -> it.at().toLocalDate().isAfter(last.day()))
        .findFirst()
        .map(
            it ->
                wording.say(
                    ReceiveWording.COMES, Map.of("day", day, "why", why, "when", at(it.at()))))
        .orElseGet(() -> wording.say(ReceiveWording.COMES_LATER, Map.of("day", day, "why", why)));
  }

  private static ReceiveWording why(QuietReason reason) {
    return ReceiveWording.valueOf(reason.name());
  }

  private String at(ZonedDateTime moment) {
    return wording.say(
        ReceiveWording.AT,
        Map.of("day", Dates.weekday(moment.toLocalDate()), "time", TIME.format(moment)));
  }

  private String say(Said said) {
    return wording.say(said.key(), said.values());
  }
}
