package uk.lantern.bot.digests.edition;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.ItemRefusal;
import uk.lantern.scheduler.digest.check.CheckName;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** What became of a step, as a reply: what was done, or why not and what helps. */
@Component
public class EditionReplies {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

  private final CheckWords checks;
  private final StateWords words;
  private final DigestCards cards;

  EditionReplies(CheckWords checks, StateWords words, DigestCards cards) {
    this.checks = checks;
    this.words = words;
    this.cards = cards;
  }

  /**
   * @param done the card of a step that was taken
   */
  public Reply of(Turn turn, EditionOutcome outcome, Function<DigestEdition, Card> done) {
    return switch (outcome) {
      case EditionOutcome.Done it -> cards.reply(turn, done.apply(it.edition()));
      case EditionOutcome.Refused it -> refused(turn, it);
    };
  }

  private Reply refused(Turn turn, EditionOutcome.Refused refused) {
    DigestEdition edition = refused.edition();
    if (refused.why() == DigestRefusal.NOT_FOUND) {
      return cards.notYours();
    }
    if (edition == null) {
      return cards.reply(turn, cards.receipt(String.join(" ", lines(refused))));
    }
    if (refused.why() == DigestRefusal.CHANGED_MEANWHILE) {
      return cards.moved(turn, edition);
    }
    List<CardButton> open = List.of(cards.open(edition, DigestsWording.BUTTON_SHOW));
    String heading = cards.say(DigestsWording.NOT_DONE);
    return cards.reply(turn, cards.note(edition, heading, lines(refused), open, List.of()));
  }

  /** Each a sentence or two, the reason first. */
  public List<String> lines(EditionOutcome.Refused refused) {
    List<String> lines = new ArrayList<>();
    lines.add(cards.say(refused.why()));
    if (refused.why() == DigestRefusal.NOT_NOW && refused.edition() != null) {
      lines.add(words.standing(refused.edition()));
    }
    new TreeMap<>(refused.about()).forEach((what, code) -> lines.add(about(what, code)));
    if (refused.better() != null) {
      String when = MINUTE.format(refused.better());
      lines.add(cards.say(DigestsWording.BETTER, Map.of("when", when)));
    }
    return lines;
  }

  /** An item with its reason, or a check with its detail. */
  private String about(String what, String code) {
    String name =
        Arrays.stream(CheckName.values())
            .filter(check -> check.name().equals(what))
            .map(checks::name)
            .findFirst()
            .orElse(what);
    String reason =
        Arrays.stream(ItemRefusal.values())
            .filter(one -> one.name().equals(code))
            .map(one -> cards.say(one))
            .findFirst()
            .orElse(code);
    return reason.isBlank() ? name : name + ": " + reason;
  }
}
