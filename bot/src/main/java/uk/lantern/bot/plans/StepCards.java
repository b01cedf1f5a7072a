package uk.lantern.bot.plans;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.calendar.WorkingDays;

/** What somebody has to see before they check evidence, decide about time or take another step. */
@Component
class StepCards {

  private final Forms forms;
  private final WorkingDays workingDays;
  private final PlanWords words;
  private final PlanCards cards;

  StepCards(Forms forms, WorkingDays workingDays, PlanWords words, PlanCards cards) {
    this.forms = forms;
    this.workingDays = workingDays;
    this.words = words;
    this.cards = cards;
  }

  Reply reply(Turn turn, Card card) {
    return cards.reply(turn, card);
  }

  /** What stands round the form of a step. */
  FormCards.Frame frame(StepForm form, Action action, Turn turn) {
    Map<String, String> ref = Map.of("ref", action.ref());
    About about = About.of(action);
    return new FormCards.Frame(
        cards.say(form.heading(), ref),
        List.of(words.title(action), words.status(action, turn.at().toLocalDate())),
        new CardButton(form.verb(), cards.say(form.button()), cards.say(form.typed(), ref), about),
        cards.open(action, PlansWording.BUTTON_BACK));
  }

  /** Template {@code action-check}: the promise, what shows that it is kept, and two answers. */
  Card check(Action action, Given given, Turn turn) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(PlansStepWording.FORM_VERIFY, Map.of("ref", action.ref())));
    values.put("problems", given.problems());
    values.put("lines", promise(action, turn.at().toLocalDate()));
    values.put("evidence", action.proof().evidence().reversed().stream().map(this::row).toList());
    values.put("methods", forms.choices(List.of(CheckMethodWording.values())));
    values.put("impacts", forms.choices(List.of(ImpactSeenWording.values())));
    values.put("method", given.text("method"));
    values.put("impact", given.text("impact"));
    values.put("note", given.text("note"));
    return cards.of(About.of(action), "action-check", values);
  }

  private List<String> promise(Action action, LocalDate today) {
    List<String> lines = new ArrayList<>();
    lines.add(words.title(action));
    lines.add(words.status(action, today));
    if (!action.words().success().isBlank()) {
      lines.add(cards.say(PlansWording.SUCCESS, Map.of("text", action.words().success())));
    }
    if (!action.words().difference().isBlank()) {
      lines.add(cards.say(PlansWording.DIFFERENCE, Map.of("text", action.words().difference())));
    }
    return lines;
  }

  private Map<String, String> row(SentEvidence sent) {
    Map<String, String> row = new HashMap<>();
    row.put(
        "line",
        cards.say(
            sent.what().title().isBlank() ? PlansWording.EVIDENCE_UNNAMED : PlansWording.EVIDENCE,
            Map.of(
                "kind", cards.say(EvidenceKindWording.of(sent.what().kind())),
                "title", sent.what().title(),
                "date", Dates.day(sent.what().date()),
                "who", words.name(sent.by()))));
    row.put("summary", sent.what().summary());
    if (opens(sent.what().link())) {
      row.put("link", sent.what().link().toString());
    }
    return row;
  }

  /** What a card refuses to open is not offered. */
  private static boolean opens(URI link) {
    return "https".equals(link.getScheme())
        && link.getHost() != null
        && link.getRawUserInfo() == null;
  }

  /** Template {@code extension-decide}: what is asked, what it means for children, two answers. */
  Card decide(Action action, Given given, Turn turn) {
    Extension asked = action.openExtension().orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put(
        "heading", cards.say(PlansStepWording.FORM_APPROVE_TIME, Map.of("ref", action.ref())));
    values.put("problems", given.problems());
    values.put("lines", asked(action, asked, turn));
    values.put("reason", given.text("reason"));
    return cards.of(About.of(action), "extension-decide", values);
  }

  private List<String> asked(Action action, Extension asked, Turn turn) {
    boolean chair = ExtensionPolicy.needsChair(action, asked, workingDays);
    int days = workingDays.between(asked.from(), asked.newDate());
    Map<String, Object> values = new HashMap<>();
    values.put("first", Dates.weekday(action.dueOriginal()));
    values.put("from", Dates.weekday(asked.from()));
    values.put("new", Dates.weekday(asked.newDate()));
    values.put("days", days);
    values.put("no", action.extensions().size());
    values.put("who", words.name(asked.by()));
    values.put("reason", asked.reason());
    values.put("risk", asked.riskToChildren());
    values.put("mitigation", asked.mitigation());
    List<String> lines = new ArrayList<>();
    lines.add(words.title(action));
    lines.add(words.status(action, turn.at().toLocalDate()));
    for (PlansWording line :
        List.of(
            PlansWording.TIME_FIRST,
            PlansWording.TIME_ASKED,
            PlansWording.TIME_REASON,
            PlansWording.TIME_RISK,
            PlansWording.TIME_MITIGATION,
            chair ? PlansWording.TIME_CHAIR_DECIDES : PlansWording.TIME_OFFICER_DECIDES)) {
      lines.add(cards.say(line, values));
    }
    return lines;
  }
}
