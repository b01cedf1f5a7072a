package uk.lantern.bot.rounds;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.ModerationKey;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.moderation.SideBySide;

/**
 * Moderation of audits: what agencies answered side by side, and the joint view that people typed.
 * No grade is worked out, added up or ranked anywhere.
 */
@Component
class ModerationFeature implements Feature {

  private static final Pattern PAGE = Pattern.compile("(?i)\\bpage (\\d{1,3})\\b");

  private final Moderations moderations;
  private final RoundLookup meant;
  private final ModerationCards sides;
  private final AgencyAnswers whole;
  private final JointView joint;
  private final RoundCards cards;

  ModerationFeature(
      Moderations moderations,
      RoundLookup meant,
      ModerationCards sides,
      AgencyAnswers whole,
      JointView joint,
      RoundCards cards) {
    this.moderations = moderations;
    this.meant = meant;
    this.sides = sides;
    this.whole = whole;
    this.joint = joint;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("moderate", "moderate-save");
  }

  @Override
  public Set<String> changing() {
    return Set.of("moderate-save");
  }

  @Override
  public Set<String> publishing() {
    return Set.of("moderate-save");
  }

  @Override
  public Set<String> naming() {
    return Set.of("moderate-save");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> moderate(turn, command, round));
  }

  private Reply moderate(Turn turn, Command command, Round round) {
    if (!RoundSightPolicy.hasClosed(round.state())) {
      return cards.said(turn, RoundsWording.MODERATION_NOT_CLOSED, Map.of());
    }
    PersonKey me = turn.person().key();
    String words =
        turn.action() == null ? turn.text() : round.ref() + " " + command.data().get("of");
    Optional<ModerationKey> key = RoundCase.in(round, words);
    if (key.isEmpty()) {
      return cards.reply(turn, sides.list(round, moderations.of(round.ref(), me), page(words)));
    }
    return moderations
        .find(key.get(), me)
        .map(it -> one(turn, command, round, it))
        .orElseGet(cards::notYours);
  }

  private Reply one(Turn turn, Command command, Round round, SideBySide it) {
    if (command.verb().equals("moderate-save")) {
      return joint.save(turn, command, round, it);
    }
    String which =
        turn.action() == null
            ? RoundCase.behind(round, turn.text())
            : behind(command.data().getOrDefault("of", ""));
    return whole
        .of(round, it, which)
        .map(card -> cards.reply(turn, card))
        .orElseGet(() -> joint.form(turn, round, it));
  }

  private static String behind(String of) {
    return of.contains("/") ? of.substring(of.indexOf('/') + 1) : "";
  }

  private static int page(String words) {
    Matcher page = PAGE.matcher(words);
    return page.find() ? Math.max(1, Integer.parseInt(page.group(1))) : 1;
  }
}
