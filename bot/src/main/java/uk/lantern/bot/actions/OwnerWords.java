package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.people.Names;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.RagPolicy;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.people.PersonKey;

/** How an action stands, in words: the colour is always a word. */
@Component
class OwnerWords {

  /** Up to here days are counted, beyond it a date says more: when a green action turns amber. */
  private static final int COUNTED_DAYS = 14;

  private final Names names;
  private final Wording wording;

  OwnerWords(Names names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  /** For example: A-105: Update thresholds guide. */
  String title(Action action) {
    return wording.say(
        ActionsWording.TITLE,
        Map.of("ref", action.ref(), "text", action.text().replaceFirst("[.]$", "")));
  }

  Rag rag(Action action, LocalDate today) {
    return RagPolicy.rag(action, today);
  }

  /** The style of the ground behind the word: coloured letters of amber and green are too pale. */
  static String paint(Rag rag) {
    return switch (rag) {
      case RED -> "attention";
      case AMBER -> "warning";
      case GREEN -> "good";
      case BLUE -> "accent";
      case GREY -> "default";
    };
  }

  /** For example: Red: overdue by 4 days. */
  String status(Action action, LocalDate today) {
    return wording.say(
        ActionsWording.STATUS,
        Map.of(
            "colour", wording.say(ActionsRagWording.of(rag(action, today))),
            "due", due(action, today)));
  }

  private String due(Action action, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, action.dueCurrent());
    if (!action.isOverdueOn(today) && (days < 0 || days > COUNTED_DAYS)) {
      return wording.say(ActionsWording.DUE_ON, Map.of("date", Dates.day(action.dueCurrent())));
    }
    if (Math.abs(days) > 1) {
      ActionsWording many = days < 0 ? ActionsWording.OVERDUE : ActionsWording.DUE_IN;
      return wording.say(many, Map.of("days", Math.abs(days)));
    }
    return wording.say(
        days < 0
            ? ActionsWording.OVERDUE_ONE
            : days == 0 ? ActionsWording.DUE_TODAY : ActionsWording.DUE_TOMORROW);
  }

  /** For example: In progress. */
  String state(Action action) {
    return wording.say(ActionsStateWording.of(action.state()));
  }

  /** How many of each colour, the most pressing first: 2 red, 3 amber, 6 green. */
  String counts(List<Action> all, LocalDate today) {
    List<String> counts = new ArrayList<>();
    for (Rag rag : List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.GREY, Rag.BLUE)) {
      long count = all.stream().filter(it -> rag(it, today) == rag).count();
      if (count > 0) {
        String colour = wording.say(ActionsRagWording.of(rag)).toLowerCase(java.util.Locale.UK);
        counts.add(wording.say(ActionsWording.COUNT_OF, Map.of("count", count, "colour", colour)));
      }
    }
    return String.join(", ", counts);
  }

  /** A display name; whoever is known no more is somebody who has left. */
  String name(PersonKey person) {
    return names.of(person);
  }

  /** Who can do what somebody tried in vain; empty when nobody can now. */
  String whoCan(WhoCan who) {
    List<String> names =
        Stream.concat(
                who.people().stream().map(this::name),
                who.roles().stream()
                    .sorted()
                    .map(
                        role ->
                            wording.say(
                                ActionsWording.THE_ROLE, Map.of("role", wording.say(role)))))
            .distinct()
            .toList();
    return names.isEmpty()
        ? ""
        : wording.say(ActionsWording.WHO_CAN, Map.of("who", String.join(", ", names)));
  }
}
