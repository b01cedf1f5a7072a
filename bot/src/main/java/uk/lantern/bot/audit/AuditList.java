package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.Responses;
import uk.lantern.scheduler.round.response.RoundNow;

/** What somebody has to audit, round by round. */
@Component
class AuditList {

  private final Responses responses;
  private final AuditCards cards;

  AuditList(Responses responses, AuditCards cards) {
    this.responses = responses;
    this.cards = cards;
  }

  /** One card for each round; a sentence when there is none. */
  Reply reply(Turn turn, List<Response> all) {
    if (all.isEmpty()) {
      return cards.reply(
          turn, cards.cards().card("receipt", Map.of("text", cards.say(AuditWording.NONE))));
    }
    Map<String, List<Response>> byRound = new LinkedHashMap<>();
    all.forEach(it -> byRound.computeIfAbsent(it.key().round(), ref -> new ArrayList<>()).add(it));
    List<Card> made =
        byRound.entrySet().stream()
            .flatMap(
                round ->
                    responses.round(round.getKey()).stream()
                        .map(when -> card(turn.person().key(), when, round.getValue())))
            .toList();
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, made, List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, made.getFirst(), made.subList(1, made.size()));
  }

  private Card card(PersonKey person, RoundNow when, List<Response> all) {
    Round round = when.round();
    Map<String, Object> values = new HashMap<>();
    values.put("heading", round.plan().title());
    values.put("facts", facts(when, all));
    values.put("rows", all.stream().map(it -> row(person, when, it)).toList());
    values.put("round", round.ref());
    values.put("cases", when.isMultiAgency());
    values.put("demo", responses.inquiry(all.getFirst()).questionnaire().demo());
    return cards.cards().card("audit-list", values);
  }

  private List<String> facts(RoundNow when, List<Response> all) {
    Round round = when.round();
    RoundDates dates = round.plan().dates();
    List<String> facts = new ArrayList<>();
    facts.add(
        cards.say(
            AuditWording.LIST_WHAT,
            Map.of("kind", cards.kind(round.kind()), "round", round.ref())));
    facts.add(
        cards.say(
            AuditWording.LIST_DUE,
            Map.of(
                "date", Dates.weekday(dates.closes().toLocalDate()),
                "time", dates.closes().toLocalTime().toString())));
    if (dates.meeting() != null) {
      facts.add(cards.say(AuditWording.LIST_MEETING, Map.of("date", Dates.day(dates.meeting()))));
    }
    facts.add(how(round.kind(), all.size()));
    return facts;
  }

  /** What the references are, and what must never be typed. */
  private String how(QuestionnaireKind kind, int size) {
    Map<String, String> values = Map.of("count", String.valueOf(size));
    return switch (kind) {
      case SINGLE_AGENCY_AUDIT ->
          size == 1
              ? cards.say(AuditWording.LIST_SAMPLES_ONE)
              : cards.say(AuditWording.LIST_SAMPLES, values);
      case MULTI_AGENCY_AUDIT ->
          size == 1
              ? cards.say(AuditWording.LIST_CASES_ONE)
              : cards.say(AuditWording.LIST_CASES, values);
      default -> cards.say(AuditWording.LIST_ASSURANCE);
    };
  }

  private Map<String, String> row(PersonKey person, RoundNow when, Response it) {
    boolean begun = it.isAuditor(person) && it.state() != ResponseState.NOT_STARTED;
    AuditWording press = begun ? AuditWording.BUTTON_CONTINUE : AuditWording.BUTTON_START;
    Map<String, String> values = new HashMap<>();
    values.put("line", cards.name(it.key()) + ": " + state(person, it));
    values.put("title", cards.say(press, Map.of("name", shortName(when, it))));
    values.put("say", "open " + it.key().name());
    values.put("part", it.key().piece());
    values.put("turn", String.valueOf(it.turn()));
    values.put("open", isTheirs(person, it) ? "true" : "");
    return values;
  }

  private String shortName(RoundNow when, Response it) {
    return switch (when.round().kind()) {
      case SINGLE_AGENCY_AUDIT ->
          cards.say(AuditWording.RECORD, Map.of("number", it.key().piece()));
      case MULTI_AGENCY_AUDIT -> it.key().piece();
      default -> it.key().round();
    };
  }

  private static boolean isTheirs(PersonKey person, Response it) {
    return it.auditor() == null || it.isAuditor(person);
  }

  private String state(PersonKey person, Response it) {
    return isTheirs(person, it)
        ? cards.say(AuditStateWording.of(it.state()))
        : cards.say(AuditWording.WITH_COLLEAGUE);
  }
}
