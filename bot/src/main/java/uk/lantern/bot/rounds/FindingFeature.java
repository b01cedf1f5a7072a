package uk.lantern.bot.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.scheduler.action.RecommendationOutcome;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.round.Round;

/** A finding of a round becomes a recommendation of a plan, in one step. */
@Component
class FindingFeature implements Feature {

  private static final TypedFields TYPED =
      new TypedFields(
          Map.of(
              "plan", FindingReader.PLAN,
              "to", FindingReader.TO,
              "addressed to", FindingReader.TO,
              "serves", FindingReader.LEARNING,
              "learning", FindingReader.LEARNING,
              "no learning because", FindingReader.LEARNING));

  private static final FormFields.Deed FINDING =
      new FormFields.Deed(
          "round-finding",
          RoundsWording.FORM_FINDING,
          RoundsWording.BUTTON_RECOMMEND,
          RoundsWording.SAY_FINDING);

  private static final List<FormFields.Field> ASKED =
      List.of(
          FormFields.Field.words(TypedFields.TEXT, RoundsWording.ASK_FINDING),
          FormFields.Field.line(FindingReader.PLAN, RoundsWording.ASK_PLAN),
          FormFields.Field.line(FindingReader.TO, RoundsWording.ASK_TO),
          FormFields.Field.words(FindingReader.LEARNING, RoundsWording.ASK_FINDING_LEARNING));

  private final Recommendations recommendations;
  private final RoundLookup meant;
  private final FindingReader reader;
  private final FormFields fields;
  private final RecordedRounds recorded;
  private final RoundCards cards;

  FindingFeature(
      Recommendations recommendations,
      RoundLookup meant,
      FindingReader reader,
      FormFields fields,
      RecordedRounds recorded,
      RoundCards cards) {
    this.recommendations = recommendations;
    this.meant = meant;
    this.reader = reader;
    this.fields = fields;
    this.recorded = recorded;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-finding");
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
    return meant.round(turn, command, round -> found(turn, command, round));
  }

  private Reply found(Turn turn, Command command, Round round) {
    if (!RoundSightPolicy.hasClosed(round.state())) {
      return cards.said(turn, RoundsWording.RESULTS_NOT_YET, Map.of());
    }
    Map<String, String> said = said(turn, command);
    if (said.getOrDefault(TypedFields.TEXT, "").isBlank()) {
      said.putIfAbsent(
          FindingReader.LEARNING, String.join(", ", round.plan().serving().learning()));
      return form(turn, round, said, List.of());
    }
    Read<NewRecommendation> read = reader.read(turn, round, said);
    if (read.made() == null) {
      return form(turn, round, said, read.problems());
    }
    return switch (recommendations.add(turn.person().key(), read.made())) {
      case RecommendationOutcome.Done it -> {
        recorded.record(turn, round.ref(), command.verb());
        yield done(turn, round, it.now().ref(), it.now().what().verbatim());
      }
      case RecommendationOutcome.Refused it ->
          form(turn, round, said, List.of(cards.say(FindingRefusalWording.of(it.code()))));
      case RecommendationOutcome.Absent absent -> cards.notYours();
    };
  }

  private static Map<String, String> said(Turn turn, Command command) {
    return new LinkedHashMap<>(
        turn.action() == null ? TYPED.read(RoundRefs.behindCase(turn.text())) : command.data());
  }

  private Reply done(Turn turn, Round round, String ref, String text) {
    RoundButton open =
        new RoundButton(
            "recommendation-open",
            cards.say(RoundsWording.BUTTON_RECOMMENDATION, Map.of("ref", ref)),
            ref,
            About.recommendation(ref));
    return cards.reply(
        turn,
        cards.note(
            cards.about(round),
            cards.say(RoundsWording.DONE_FINDING, Map.of("ref", ref, "round", round.ref())),
            List.of(cards.say(RoundsWording.QUOTED, Map.of("text", text))),
            List.of(open, cards.open(round.ref(), RoundsWording.BUTTON_SHOW)),
            List.of()));
  }

  private Reply form(Turn turn, Round round, Map<String, String> said, List<String> problems) {
    List<String> facts = List.of(round.plan().title(), cards.say(RoundsWording.FINDING_MEANS));
    return cards.reply(
        turn, fields.card(fields.frame(round, FINDING, facts), ASKED, said, problems));
  }
}
