package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/** "You said, we're doing": what everybody who was asked is told, before a round is put away. */
@Component
class TellFeature implements Feature {

  private static final String SAID = "said";
  private static final String DOING = "doing";
  private static final String BY = "by";
  private static final TypedFields TYPED =
      new TypedFields(
          Map.of(
              "said", SAID,
              "you said", SAID,
              "doing", DOING,
              "we are doing", DOING,
              "we're doing", DOING,
              "by", BY));

  private static final Pattern NAMED_FIRST =
      Pattern.compile("[:,.\\s-]*(?:you )?said\\s*[:=]", Pattern.CASE_INSENSITIVE);

  private final Rounds rounds;
  private final RoundLookup meant;
  private final FormFields fields;
  private final RoundReplies replies;
  private final RoundCards cards;

  TellFeature(
      Rounds rounds, RoundLookup meant, FormFields fields, RoundReplies replies, RoundCards cards) {
    this.rounds = rounds;
    this.meant = meant;
    this.fields = fields;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-tell");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> tell(turn, command, round));
  }

  private Reply tell(Turn turn, Command command, Round round) {
    if (round.state() != RoundState.CLOSED) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.NOT_NOW, round));
    }
    if (RoundLookup.isOld(command, round)) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.CHANGED, round));
    }
    Map<String, String> said = said(turn, command);
    if (said.values().stream().allMatch(String::isBlank)) {
      return form(turn, round, said, List.of());
    }
    Optional<LocalDate> by =
        DayWords.coming(
            said.getOrDefault(BY, "").strip().toLowerCase(Locale.UK), turn.at().toLocalDate());
    List<String> problems = problems(said, by.isPresent());
    if (by.isEmpty() || !problems.isEmpty()) {
      return form(turn, round, said, problems);
    }
    YouSaid words =
        new YouSaid(
            said.getOrDefault(SAID, "").strip(),
            said.getOrDefault(DOING, "").strip(),
            by.get(),
            turn.person().key());
    RoundOutcome outcome =
        rounds.tell(round.ref(), turn.person().key(), RoundLookup.seen(command, round), words);
    return outcome instanceof RoundOutcome.Refused refused && refused.code() != RoundRefusal.CHANGED
        ? form(turn, round, said, List.of(replies.why(refused.code())))
        : replies.of(turn, command.verb(), RoundsWording.DONE_TOLD, outcome);
  }

  private static Map<String, String> said(Turn turn, Command command) {
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, String> from = turn.action() == null ? typed(turn.text()) : command.data();
    List.of(SAID, DOING, BY).forEach(id -> given.put(id, from.getOrDefault(id, "")));
    String text = from.getOrDefault(TypedFields.TEXT, "");
    if (turn.action() == null && given.getOrDefault(SAID, "").isBlank()) {
      given.put(SAID, text.matches("[\\s.…]*") ? "" : text);
    }
    return given;
  }

  /** Its first part may have its name before it, as the others have. */
  private static Map<String, String> typed(String text) {
    String line = RoundRefs.behind(text);
    return NAMED_FIRST.matcher(line).lookingAt() ? TYPED.readNamed(line) : TYPED.read(line);
  }

  private List<String> problems(Map<String, String> said, boolean dated) {
    List<String> problems = new ArrayList<>();
    String kinds = FreeText.identifiers(String.join(" ", said.values()));
    if (!kinds.isEmpty()) {
      problems.add(cards.say(RoundsWording.REWORD, Map.of("kinds", kinds)));
    }
    if (said.getOrDefault(SAID, "").isBlank()) {
      problems.add(needs(RoundsWording.ASK_SAID));
    }
    if (said.getOrDefault(DOING, "").isBlank()) {
      problems.add(needs(RoundsWording.ASK_DOING));
    }
    if (!dated) {
      problems.add(
          cards.say(RoundsWording.NEEDS_DAY, Map.of("what", cards.say(RoundsWording.ASK_DONE_BY))));
    }
    return problems;
  }

  private String needs(RoundsWording what) {
    return cards.say(RoundsWording.NEEDS, Map.of("what", cards.say(what)));
  }

  private Reply form(Turn turn, Round round, Map<String, String> said, List<String> problems) {
    FormFields.Frame frame =
        new FormFields.Frame(
            cards.say(RoundsWording.FORM_TELL, Map.of("ref", round.ref())),
            List.of(round.plan().title(), cards.say(RoundsWording.TELLING_MEANS)),
            new RoundButton(
                "round-tell",
                cards.say(RoundsWording.BUTTON_SEND_TOLD),
                cards.say(RoundsWording.SAY_TELL, Map.of("ref", round.ref())),
                cards.about(round)),
            cards.open(round.ref(), RoundsWording.BUTTON_BACK),
            Map.of());
    List<FormFields.Field> asked =
        List.of(
            FormFields.Field.words(SAID, RoundsWording.ASK_SAID),
            FormFields.Field.words(DOING, RoundsWording.ASK_DOING),
            new FormFields.Field(BY, RoundsWording.ASK_DONE_BY, PlanField.Shape.DAY, List.of()));
    return cards.reply(turn, fields.card(frame, asked, said, problems));
  }
}
