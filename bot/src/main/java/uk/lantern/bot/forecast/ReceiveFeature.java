package uk.lantern.bot.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.forecast.ReceiveWords.Days;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.people.Preferences;

/** What somebody will receive in days to come, and why; everybody asks for themselves alone. */
@Component
class ReceiveFeature implements Feature {

  private static final int FARTHEST_MONTHS = 3;

  private final Forecast forecast;
  private final Preferences preferences;
  private final ReceiveCards cards;
  private final Wording wording;

  ReceiveFeature(Forecast forecast, Preferences preferences, ReceiveCards cards, Wording wording) {
    this.forecast = forecast;
    this.preferences = preferences;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("receive");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    LocalDate today = turn.at().toLocalDate();
    Optional<Days> asked =
        ReceiveWords.read(command.data().getOrDefault("say", turn.text()), today);
    String note = asked.isEmpty() ? wording.say(ReceiveWording.NOT_UNDERSTOOD) : "";
    Days days = asked.orElseGet(() -> ReceiveWords.nextWeek(today));
    if (days.last().isAfter(today.plusMonths(FARTHEST_MONTHS))) {
      note = wording.say(ReceiveWording.TOO_FAR);
      days = ReceiveWords.nextWeek(today);
    }
    PersonalTime own = preferences.time(turn.person().key());
    Outlook outlook = forecast.of(turn.person(), period(days, turn.at()));
    Card card = cards.outlook(outlook, own, days, turn.at(), note);
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private static Period period(Days days, ZonedDateTime now) {
    ZonedDateTime first = days.first().atStartOfDay(London.ZONE).minusNanos(1);
    return new Period(first.isAfter(now) ? first : now, days.last());
  }
}
