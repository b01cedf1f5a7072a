package uk.lantern.bot.rounds;

import java.util.List;
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
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.Moderation;
import uk.lantern.scheduler.round.moderation.ModerationKey;
import uk.lantern.scheduler.round.moderation.ModerationOutcome;
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
  private final AgreedReader reader;
  private final ModerationCards sides;
  private final AgencyAnswers whole;
  private final ModerationForm form;
  private final RoundCards cards;

  ModerationFeature(
      Moderations moderations,
      RoundLookup meant,
      AgreedReader reader,
      ModerationCards sides,
      AgencyAnswers whole,
      ModerationForm form,
      RoundCards cards) {
    this.moderations = moderations;
    this.meant = meant;
    this.reader = reader;
    this.sides = sides;
    this.whole = whole;
    this.form = form;
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
      return saved(turn, command, round, it);
    }
    String which =
        turn.action() == null
            ? RoundCase.behind(round, turn.text())
            : behind(command.data().getOrDefault("of", ""));
    return whole
        .of(round, it, which)
        .map(card -> cards.reply(turn, card))
        .orElseGet(() -> form.reply(turn, round, it, Map.of(), List.of()));
  }

  private static String behind(String of) {
    return of.contains("/") ? of.substring(of.indexOf('/') + 1) : "";
  }

  private static int page(String words) {
    Matcher page = PAGE.matcher(words);
    return page.find() ? Math.max(1, Integer.parseInt(page.group(1))) : 1;
  }

  private Reply saved(Turn turn, Command command, Round round, SideBySide it) {
    Moderation now = it.moderation();
    Map<String, String> said = reader.said(turn, command);
    if (said.isEmpty()) {
      return form.reply(turn, round, it, said, List.of());
    }
    Read<Agreed> read = reader.read(turn, said, now == null ? null : now.agreed());
    if (read.made() == null) {
      return form.reply(turn, round, it, said, read.problems());
    }
    return outcome(turn, round, it, said, agree(turn, command, it, read.made()));
  }

  private ModerationOutcome agree(Turn turn, Command command, SideBySide it, Agreed agreed) {
    Moderation now = it.moderation();
    long stands = now == null ? 0 : now.turn();
    long seen =
        RoundLookup.carried(command, "seen")
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::parseLong)
            .orElse(stands);
    return moderations.agree(it.key(), turn.person().key(), seen, agreed);
  }

  private Reply outcome(
      Turn turn, Round round, SideBySide it, Map<String, String> said, ModerationOutcome outcome) {
    return switch (outcome) {
      case ModerationOutcome.Done done -> form.done(turn, round, done.now());
      case ModerationOutcome.Refused no ->
          form.reply(
              turn,
              round,
              new SideBySide(it.key(), it.responses(), no.now()),
              said,
              List.of(cards.say(no.code())));
      case ModerationOutcome.Absent absent -> cards.notYours();
    };
  }
}
