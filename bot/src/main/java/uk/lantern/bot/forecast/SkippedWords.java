package uk.lantern.bot.forecast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Skipped;

/** Why days have no letter that would otherwise have had one. */
record SkippedWords(Wording wording) {

  private static final Set<QuietReason> STRETCHES =
      EnumSet.of(QuietReason.PAUSED, QuietReason.LEAVE, QuietReason.SCHOOL_CLOSURE);

  /** A pause, leave or closure is one note, however many days it takes. */
  List<String> of(Outlook outlook) {
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
                    ReceiveWording.COMES,
                    Map.of("day", day, "why", why, "when", ReceiveCards.at(wording, it.at()))))
        .orElseGet(() -> wording.say(ReceiveWording.COMES_LATER, Map.of("day", day, "why", why)));
  }

  private static ReceiveWording why(QuietReason reason) {
    return ReceiveWording.valueOf(reason.name());
  }
}
