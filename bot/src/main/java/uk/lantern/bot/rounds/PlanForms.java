package uk.lantern.bot.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundState;

/** The cards on which a round is planned and changed. */
@Component
class PlanForms {

  private static final FormFields.Deed CHANGE =
      new FormFields.Deed(
          "round-edit",
          RoundsWording.FORM_CHANGE,
          RoundsWording.BUTTON_SAVE,
          RoundsWording.SAY_CHANGE);

  private final RoundForms forms;
  private final FormFields fields;
  private final RoundWords words;
  private final RoundCards cards;

  PlanForms(RoundForms forms, FormFields fields, RoundWords words, RoundCards cards) {
    this.forms = forms;
    this.fields = fields;
    this.words = words;
    this.cards = cards;
  }

  /** Which questionnaire, to whom, until when. */
  Reply first(Turn turn, Map<String, String> said, List<String> problems) {
    List<FormFields.Field> asked =
        PlanField.FIRST.stream()
            .map(
                field ->
                    field == PlanField.FORM
                        ? new FormFields.Field(
                            field.id(), field.label(), field.shape(), forms.choices())
                        : FormFields.Field.of(field))
            .toList();
    return cards.reply(
        turn,
        fields.card(
            frame(
                RoundsWording.FORM_NEW,
                RoundsWording.FACT_NEW,
                RoundsWording.BUTTON_DRAFT,
                Map.of()),
            asked,
            said,
            problems));
  }

  /** What audits and assurance requests name besides. */
  Reply second(Turn turn, QuestionnaireKind kind, Map<String, String> said, List<String> problems) {
    Map<String, String> carried = new LinkedHashMap<>();
    PlanField.FIRST.forEach(it -> carried.put(it.id(), said.getOrDefault(it.id(), "")));
    return cards.reply(
        turn,
        fields.card(
            frame(
                RoundsWording.FORM_SECOND,
                RoundsWording.FACT_SECOND,
                RoundsWording.BUTTON_DRAFT,
                carried),
            PlanField.second(kind).stream().map(FormFields.Field::of).toList(),
            said,
            problems));
  }

  private FormFields.Frame frame(
      RoundsWording heading,
      RoundsWording fact,
      RoundsWording submit,
      Map<String, String> carried) {
    return new FormFields.Frame(
        cards.say(heading),
        List.of(cards.say(fact)),
        new RoundButton(
            "round-new", cards.say(submit), cards.say(RoundsWording.SAY_NEW), About.NOTHING),
        new RoundButton("rounds", cards.say(RoundsWording.BUTTON_LIST), "rounds", About.NOTHING),
        carried);
  }

  /**
   * What can still be changed.
   *
   * @param second the card of what audits name besides
   */
  Reply change(
      Turn turn, Round round, boolean second, Map<String, String> said, List<String> problems) {
    Map<String, String> filled = new LinkedHashMap<>(words.filled(round));
    filled.putAll(said);
    List<PlanField> asked =
        round.state() != RoundState.DRAFT
            ? PlanField.LATER
            : second ? PlanField.second(round.kind()) : PlanField.CHANGE;
    FormFields.Frame frame =
        fields.frame(round, CHANGE, List.of(round.plan().title()), back(round, second));
    return cards.reply(
        turn,
        fields.card(frame, asked.stream().map(FormFields.Field::of).toList(), filled, problems));
  }

  /** The way to the other card of a draft, otherwise the way out. */
  private RoundButton back(Round round, boolean second) {
    boolean other = round.state() == RoundState.DRAFT && round.kind().isOfAgencies() && !second;
    return other
        ? new RoundButton(
            "round-edit",
            cards.say(RoundsWording.BUTTON_SERVING),
            "change round " + round.ref(),
            cards.about(round).part("second"))
        : cards.open(round.ref(), RoundsWording.BUTTON_BACK);
  }
}
