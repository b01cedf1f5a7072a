package uk.lantern.bot.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.forecast.ReceiveWords.Days;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;

/** An outlook as a card: alike letters together, then why a day has none. */
@Component
class ReceiveCards {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

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
   * @param own when they want nothing, as they chose
   * @param note said before everything else, empty for nothing
   */
  Card outlook(Outlook outlook, PersonalTime own, Days days, ZonedDateTime now, String note) {
    List<String> waiting =
        outlook.waiting().stream().flatMap(it -> waiting(it, days, now).stream()).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", heading(days));
    boolean empty = outlook.letters().isEmpty() && waiting.isEmpty();
    String away = away(own, days);
    String nothing =
        away.isEmpty()
            ? wording.say(ReceiveWording.NOTHING)
            : wording.say(ReceiveWording.NOTHING_AWAY);
    values.put("nothing", String.join(" ", note, away, empty ? nothing : "").strip());
    values.put("letters", letters(outlook.letters()));
    values.put("waiting", waiting);
    values.put("notes", new SkippedWords(wording).of(outlook));
    return cards.card("receive", values);
  }

  /** That they are away in some of the days; a pause lasts longest and is said alone. */
  private String away(PersonalTime own, Days days) {
    LocalDate again = own.pausedUntil();
    if (again != null && again.isAfter(days.first())) {
      return wording.say(ReceiveWording.IS_PAUSED, Map.of("day", Dates.weekday(again)));
    }
    LocalDate last = own.leaveLastDay();
    return last == null || last.isBefore(days.first())
        ? ""
        : wording.say(ReceiveWording.IS_ON_LEAVE, Map.of("day", Dates.weekday(last)));
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

  private String at(ZonedDateTime moment) {
    return at(wording, moment);
  }

  static String at(Wording wording, ZonedDateTime moment) {
    return wording.say(
        ReceiveWording.AT,
        Map.of("day", Dates.weekday(moment.toLocalDate()), "time", TIME.format(moment)));
  }

  private String say(Said said) {
    return wording.say(said.key(), said.values());
  }
}
