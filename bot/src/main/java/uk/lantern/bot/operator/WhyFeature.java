package uk.lantern.bot.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.QuestionAnsweredComposer;
import uk.lantern.scheduler.reminder.Reasons;
import uk.lantern.scheduler.reminder.Reasons.Reason;

/** Why somebody was not told: every delivery to them, with its report word in a sentence. */
@Component
class WhyFeature implements Feature {

  private static final int DELIVERIES = 10;
  private static final int ACTIONS = 10;
  private static final Pattern QUESTION =
      Pattern.compile("\\bq-?\\s?(\\d{1,9})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*?\\b(?:was|wasn't|has|hasn't|did|didn't)\\s+(.+?)\\s+"
              + "(?:(?:not|never)\\s+)?(?:been\\s+)?(?:told|get it)\\b.*",
          Pattern.DOTALL);

  private final People people;
  private final EscalatedQuestions questions;
  private final Outbox outbox;
  private final DeliveryWords words;
  private final OperatorCards cards;
  private final Reasons reasons;

  WhyFeature(
      People people,
      EscalatedQuestions questions,
      Outbox outbox,
      DeliveryWords words,
      Reasons reasons,
      OperatorCards cards) {
    this.people = people;
    this.reasons = reasons;
    this.questions = questions;
    this.outbox = outbox;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("why-not-told");
  }

  @Override
  public Set<String> naming() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String text = command.words().replace('’', '\'');
    Matcher question = QUESTION.matcher(text);
    if (question.find()) {
      return about("Q-" + question.group(1), turn);
    }
    Matcher name = NAME.matcher(text);
    return name.matches()
        ? told(people.called(name.group(1).strip(), agency(turn)), null, turn)
        : cards.reply(turn, cards.receipt(cards.say(OperatorWording.WHY_HOW)));
  }

  /** Whose agency bounds what they may look up; null for who may look up all. */
  private static @Nullable String agency(Turn turn) {
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    boolean all = roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER);
    return all ? null : turn.person().agency();
  }

  private Reply about(String ref, Turn turn) {
    Optional<EscalatedQuestion> found = questions.find(ref);
    String agency = agency(turn);
    if (found.isEmpty() || agency != null && askers(found.get(), agency).isEmpty()) {
      return cards.notYours();
    }
    EscalatedQuestion question = found.get();
    if (question.askers().isEmpty()) {
      String none = cards.say(OperatorWording.WHY_NO_ASKER, Map.of("ref", question.ref()));
      return cards.reply(turn, cards.receipt(none));
    }
    if (question.isWaiting()) {
      Map<String, String> values =
          Map.of("ref", question.ref(), "due", Dates.weekday(question.due()));
      return cards.reply(turn, cards.receipt(cards.say(OperatorWording.WHY_NOT_ANSWERED, values)));
    }
    return told(askers(question, agency), question.ref(), turn);
  }

  private List<Person> askers(EscalatedQuestion question, @Nullable String agency) {
    return question.askers().stream()
        .flatMap(key -> people.find(key).stream())
        .filter(person -> agency == null || person.agency().equals(agency))
        .toList();
  }

  /** Nobody found and nobody to be seen are one. */
  private Reply told(List<Person> found, @Nullable String what, Turn turn) {
    if (found.isEmpty()) {
      return cards.notYours();
    }
    List<String> lines = new ArrayList<>();
    cards.paused().ifPresent(lines::add);
    for (Person person : found) {
      List<Delivery> deliveries =
          outbox.of(person.key(), DELIVERIES).stream()
              .filter(WhyFeature::mayBeShown)
              .filter(one -> what == null || QuestionAnsweredComposer.isAbout(one.message(), what))
              .toList();
      deliveries.forEach(delivery -> lines.add(words.line(delivery, turn.at())));
      if (deliveries.isEmpty()) {
        lines.add(cards.say(OperatorWording.WHY_NOTHING, Map.of("who", person.displayName())));
      }
      if (what == null) {
        reasons.of(person.key(), turn.at().toLocalDate()).stream()
            .limit(ACTIONS)
            .map(this::action)
            .forEach(lines::add);
      }
    }
    String heading =
        what == null
            ? cards.say(OperatorWording.WHY_HEADING, Map.of("who", found.getFirst().displayName()))
            : cards.say(OperatorWording.WHY_HEADING_QUESTION, Map.of("who", what));
    return cards.reply(
        turn, cards.cards().card("text", Map.of("heading", heading, "paragraphs", lines)));
  }

  /** Of an anonymous questionnaire only that its first letter arrived (attack 118). */
  private static boolean mayBeShown(Delivery delivery) {
    MessageKind kind = delivery.message().key().kind();
    return !kind.isAnonymous()
        || (kind == MessageKind.PULSE_ASKED && delivery.word() == ReportWord.DELIVERED);
  }

  /** Why an action of theirs is not in any of these letters. */
  private String action(Reason one) {
    return cards.say(one.why(), Map.of("ref", one.ref(), "day", Dates.weekday(one.day())));
  }
}
