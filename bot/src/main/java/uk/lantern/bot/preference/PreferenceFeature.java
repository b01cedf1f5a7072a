package uk.lantern.bot.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;

/** Shows somebody's own preferences and changes them, by card or in words. */
@Component
class PreferenceFeature implements Feature {

  private static final String SAVE = "preferences-save-";
  private static final Set<String> SAVING =
      Set.of(SAVE + "what", SAVE + "when", SAVE + "how", "set-preference");

  private final Preferences preferences;
  private final PreferenceCards cards;
  private final Consequences consequences;
  private final Wording wording;
  private final PreferenceWords words;
  private final PreferenceForm form;

  PreferenceFeature(
      Preferences preferences,
      PreferenceCards cards,
      Consequences consequences,
      Wording wording,
      Catalogue catalogue,
      SendingHours hours) {
    this.preferences = preferences;
    this.cards = cards;
    this.consequences = consequences;
    this.wording = wording;
    Choices choices = new Choices(catalogue.themes(), catalogue.audiences(), hours);
    this.words = new PreferenceWords(choices);
    this.form = new PreferenceForm(choices);
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "preferences",
        "preferences-what",
        "preferences-when",
        "preferences-how",
        SAVE + "what",
        SAVE + "when",
        SAVE + "how",
        "set-preference");
  }

  @Override
  public Set<String> changing() {
    return SAVING;
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Preference now = preferences.of(turn.person().key());
    String verb = command.verb();
    Card card;
    if (verb.equals("preferences")) {
      card = cards.overview(now, List.of());
    } else if (!SAVING.contains(verb)) {
      card = cards.form(part(verb), now, "");
    } else if (verb.startsWith(SAVE) && turn.action() == null) {
      card = cards.form(part(verb), now, ""); // typed: nothing was filled in yet
    } else {
      card = save(turn, command, now);
    }
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  private static String part(String verb) {
    return verb.substring(verb.lastIndexOf('-') + 1);
  }

  private Card save(Turn turn, Command command, Preference now) {
    LocalDate today = turn.at().toLocalDate();
    boolean typed = command.verb().equals("set-preference");
    Wish wish =
        typed
            ? words.read(command.data().getOrDefault("say", turn.text()), today, now)
            : form.read(command.verb(), command.data(), today);
    return switch (wish) {
      case Wish.Change change -> {
        var kept = preferences.change(turn.person().key(), change.how());
        yield cards.overview(kept.after(), consequences.of(turn.person(), kept, turn.at()));
      }
      case Wish.Refused refused -> refused(command, now, refused);
    };
  }

  private Card refused(Command command, Preference now, Wish.Refused refused) {
    String why = wording.say(refused.why(), refused.values());
    return switch (refused.why()) {
      case NO_TOPICS, UNKNOWN_JOB -> cards.form("what", now, why);
      default ->
          command.verb().startsWith(SAVE)
              ? cards.form(part(command.verb()), now, why)
              : cards.refused(now, why);
    };
  }
}
