package uk.lantern.bot.rounds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.Moderation;
import uk.lantern.scheduler.round.moderation.SideBySide;
import uk.lantern.scheduler.round.response.Grade;

/** The card on which a joint view is read and written down, template {@code moderation}. */
@Component
class ModerationForm {

  private final FormFields fields;
  private final Moderators moderators;
  private final ModerationCards sides;
  private final AgencyAnswers whole;
  private final RecordedRounds recorded;
  private final RoundCards cards;

  ModerationForm(
      FormFields fields,
      Moderators moderators,
      ModerationCards sides,
      AgencyAnswers whole,
      RecordedRounds recorded,
      RoundCards cards) {
    this.fields = fields;
    this.moderators = moderators;
    this.sides = sides;
    this.whole = whole;
    this.recorded = recorded;
    this.cards = cards;
  }

  Reply reply(
      Turn turn, Round round, SideBySide it, Map<String, String> said, List<String> problems) {
    Map<String, String> filled = filled(it);
    filled.putAll(said);
    About about = cards.about(round).part(RoundCase.code(it.key()));
    RoundButton save =
        new RoundButton(
            "moderate-save",
            cards.say(RoundsWording.BUTTON_MODERATION_SAVE),
            cards.say(
                RoundsWording.SAY_MODERATION,
                Map.of("name", round.ref() + " " + RoundCase.code(it.key()))),
            about);
    Map<String, Object> values = new HashMap<>();
    values.put(
        "heading", cards.say(RoundsWording.MODERATION_CASE, Map.of("name", it.key().name())));
    values.put("facts", sides.facts(it));
    values.put("sides", sides.sides(it));
    values.put("problems", problems);
    values.put("fields", fields.values(asked(turn, it), filled));
    values.put("submit", save.values());
    values.put("seen", it.moderation() == null ? "0" : String.valueOf(it.moderation().turn()));
    values.put(
        "others",
        RoundButton.values(
            Stream.concat(whole.ways(round, it).stream(), Stream.of(list(round))).toList()));
    return cards.reply(turn, cards.of(about, "moderation", values));
  }

  /** Good practice is asked for once a joint view stands: a card has four inputs at most. */
  private List<FormFields.Field> asked(Turn turn, SideBySide it) {
    FormFields.Field last =
        it.moderation() == null
            ? new FormFields.Field(
                AgreedReader.MODERATORS,
                RoundsWording.ASK_MODERATORS,
                PlanField.Shape.SEVERAL,
                moderators.choices(turn))
            : maybe(AgreedReader.GOOD, RoundsWording.ASK_GOOD);
    return List.of(
        new FormFields.Field(
            AgreedReader.GRADE, RoundsWording.ASK_GRADE, PlanField.Shape.CHOICE, grades()),
        FormFields.Field.words(AgreedReader.REASON, RoundsWording.ASK_WHY_GRADE),
        maybe(AgreedReader.DISSENT, RoundsWording.ASK_DISSENT),
        last);
  }

  private static FormFields.Field maybe(String id, RoundsWording label) {
    return new FormFields.Field(id, label, PlanField.Shape.MAYBE, List.of());
  }

  /** Nothing is chosen before people have agreed: a default would be a calculated grade. */
  private static Map<String, String> filled(SideBySide it) {
    Map<String, String> filled = new HashMap<>();
    if (it.moderation() != null) {
      Agreed agreed = it.moderation().agreed();
      filled.put(AgreedReader.GRADE, agreed.grade().code());
      filled.put(AgreedReader.REASON, agreed.reason());
      filled.put(AgreedReader.DISSENT, agreed.dissent());
      filled.put(AgreedReader.GOOD, agreed.goodPractice());
      filled.put(
          AgreedReader.MODERATORS,
          agreed.moderators().stream().map(PersonKey::objectId).collect(Collectors.joining(",")));
    }
    return filled;
  }

  Reply done(Turn turn, Round round, Moderation now) {
    recorded.record(turn, round.ref(), "moderate-save");
    String code = RoundCase.code(now.key());
    RoundButton again =
        new RoundButton(
            "moderate",
            cards.say(RoundsWording.BUTTON_GOOD),
            "moderate " + round.ref() + " " + code,
            About.round(round.ref()).part(code));
    RoundButton finding =
        new RoundButton(
            "round-finding",
            cards.say(RoundsWording.BUTTON_FINDING),
            "finding from " + round.ref() + " ...",
            cards.about(round).part(code));
    return cards.reply(
        turn,
        cards.note(
            cards.about(round),
            cards.say(RoundsWording.DONE_MODERATED, Map.of("name", now.key().name())),
            sides.facts(new SideBySide(now.key(), List.of(), now)),
            List.of(again, finding, list(round)),
            List.of()));
  }

  private RoundButton list(Round round) {
    return new RoundButton(
        "moderate",
        cards.say(RoundsWording.BUTTON_CASES),
        "moderate " + round.ref(),
        About.round(round.ref()));
  }

  /** The grades there are, as a card lists them. */
  private List<Map<String, String>> grades() {
    return Arrays.stream(Grade.values())
        .map(it -> Map.of("name", cards.say(RoundGradeWording.of(it)), "code", it.code()))
        .toList();
  }
}
