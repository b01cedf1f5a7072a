package uk.lantern.bot.ask;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;

/** What the team reads after an answer: whom it goes to, when, and what became of it. */
@Component
class AnswerCards {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private final AnswerLetters letters;
  private final SendGate gate;
  private final Cards cards;
  private final Wording wording;

  AnswerCards(AnswerLetters letters, SendGate gate, Cards cards, Wording wording) {
    this.letters = letters;
    this.gate = gate;
    this.cards = cards;
    this.wording = wording;
  }

  /** The answer is stored and on its way. */
  Card given(EscalatedQuestion question, ZonedDateTime now) {
    boolean corrected = question.replies().size() > 1;
    return card(
        wording.say(
            corrected ? QuestionsWording.CORRECTED : QuestionsWording.ANSWERED,
            Map.of("ref", question.ref())),
        onItsWay(question, now),
        question);
  }

  /** Two questions are one from now on. */
  Card joined(EscalatedQuestion repeated, EscalatedQuestion original, ZonedDateTime now) {
    List<String> lines = new ArrayList<>();
    if (repeated.askers().isEmpty()) {
      lines.add(wording.say(QuestionsWording.NAMELESS));
    } else if (original.replies().isEmpty()) {
      lines.add(wording.say(QuestionsWording.JOINED_NEXT, Map.of("ref", original.ref())));
    } else {
      lines.addAll(onItsWay(original, now));
    }
    Map<String, Object> refs = Map.of("ref", repeated.ref(), "other", original.ref());
    return card(wording.say(QuestionsWording.JOINED, refs), lines, original);
  }

  /** Somebody was faster. */
  Card already(EscalatedQuestion question) {
    TeamReply reply = question.reply();
    String on = reply == null ? "" : Dates.weekday(reply.on());
    String said = wording.say(QuestionsWording.ALREADY, Map.of("ref", question.ref(), "date", on));
    String next = wording.say(QuestionsWording.ALREADY_NEXT, Map.of("ref", question.ref()));
    return card(said, List.of(next), question);
  }

  /** Who has got the latest answer, in the words of the outbox's report. */
  Card report(EscalatedQuestion question) {
    List<String> lines = new ArrayList<>();
    for (TeamReply reply : question.replies()) {
      lines.add(
          wording.say(
              reply.revision() == 1 ? QuestionsWording.FIRST_ANSWER : QuestionsWording.CORRECTION,
              Map.of("date", Dates.weekday(reply.on()))));
    }
    if (question.askers().isEmpty()) {
      lines.add(wording.say(QuestionsWording.NAMELESS));
    } else if (question.replies().isEmpty()) {
      lines.add(
          wording.say(QuestionsWording.STILL_WAITS, Map.of("count", question.askers().size())));
    } else {
      lines.add(counts(letters.report(question)));
    }
    String heading = wording.say(QuestionsWording.REPORT, Map.of("ref", question.ref()));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", question.ref());
    values.put("text", heading);
    values.put("lines", lines);
    return cards.card("answer-given", values);
  }

  private String counts(Map<ReportWord, Integer> report) {
    String counts =
        report.entrySet().stream()
            .map(it -> wording.say(word(it.getKey()), Map.of("count", it.getValue())))
            .collect(Collectors.joining("; "));
    return wording.say(QuestionsWording.REPORT_COUNTS, Map.of("counts", counts));
  }

  private static QuestionsWording word(ReportWord word) {
    return QuestionsWording.valueOf("REPORT_" + word.name());
  }

  /** Asked by nobody with a name; going now; going at the next hour at which it may. */
  private List<String> onItsWay(EscalatedQuestion question, ZonedDateTime now) {
    if (question.askers().isEmpty()) {
      return List.of(wording.say(QuestionsWording.NAMELESS));
    }
    int at = 0;
    Map<ZonedDateTime, Integer> later = new java.util.TreeMap<>();
    for (Delivery delivery : letters.waiting(question)) {
      switch (gate.judge(delivery, now)) {
        case SendGate.Verdict.Defer defer ->
            later.merge(defer.until().atZone(London.ZONE), 1, Integer::sum);
        case SendGate.Verdict.Send send -> at++;
        case SendGate.Verdict.Withdraw never -> {
          // It stays on the ledger; the report counts it.
        }
      }
    }
    List<String> lines = new ArrayList<>();
    if (at > 0) {
      lines.add(goes(at, ""));
    }
    later.forEach((when, count) -> lines.add(goes(count, AT.format(when))));
    return lines;
  }

  private String goes(int count, String when) {
    if (when.isEmpty()) {
      return count == 1
          ? wording.say(QuestionsWording.ANSWERED_NEXT)
          : wording.say(QuestionsWording.ANSWERED_NEXT_MANY, Map.of("count", count));
    }
    return count == 1
        ? wording.say(QuestionsWording.GOES_LATER, Map.of("when", when))
        : wording.say(QuestionsWording.GOES_LATER_MANY, Map.of("count", count, "when", when));
  }

  private Card card(String text, List<String> lines, EscalatedQuestion question) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", question.ref());
    values.put("text", text);
    values.put("lines", lines);
    values.put("report", !question.askers().isEmpty() && !question.replies().isEmpty());
    return cards.card("answer-given", values);
  }
}
