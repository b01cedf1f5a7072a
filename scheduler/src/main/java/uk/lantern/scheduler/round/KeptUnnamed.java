package uk.lantern.scheduler.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.PathPolicy;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome.Absent;
import uk.lantern.scheduler.round.AnswerOutcome.Kept;
import uk.lantern.scheduler.round.AnswerOutcome.Refused;
import uk.lantern.scheduler.round.Ask.State;
import uk.lantern.scheduler.round.slot.Slots;
import uk.lantern.scheduler.round.slot.Slots.KeyAway;

/** Puts answers without a name in their slots. */
final class KeptUnnamed implements Unnamed {

  private final Asks asks;
  private final Slots slots;
  private final PlanKnowledge knowledge;
  private final Invitees invitees;
  private final AnswerReader reader;
  private final Clock clock;

  KeptUnnamed(
      Asks asks,
      Slots slots,
      PlanKnowledge knowledge,
      Invitees invitees,
      AnswerReader reader,
      Clock clock) {
    this.asks = asks;
    this.slots = slots;
    this.knowledge = knowledge;
    this.invitees = invitees;
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public AnswerOutcome answer(
      String ref, PersonKey person, Stage stage, Collection<Answer> answers) {
    Ask ask = asks.find(ref, person).filter(it -> Launching.hasSlots(it.round())).orElse(null);
    if (ask == null) {
      return new Absent();
    }
    Optional<RoundRefusal> refusal = AnsweringPolicy.refusal(ask.round(), clock.instant());
    if (refusal.isPresent() || ask.state() == State.DECLINED) {
      return refused(refusal.orElse(RoundRefusal.DECLINED));
    }
    Form form = form(ask, person, stage);
    List<Understood.Amiss> amiss = new ArrayList<>();
    List<Answer> read = read(form.questionnaire(), answers, amiss);
    if (!amiss.isEmpty()) {
      return new Refused(RoundRefusal.ANSWER_AMISS, amiss);
    }
    if (read.size() < answers.size() || read.isEmpty()) {
      return refused(
          slots.hasKey(ask.round().ref()) ? RoundRefusal.NOT_ASKED : RoundRefusal.KEY_AWAY);
    }
    try {
      return kept(form, ask.round(), person, read);
    } catch (KeyAway away) {
      return refused(RoundRefusal.KEY_AWAY);
    }
  }

  private AnswerOutcome kept(Form form, Round round, PersonKey person, List<Answer> read) {
    Written written = new Written(form, read);
    return switch (slots.change(round.ref(), person, written)) {
      case NO_SLOT -> new Absent();
      case SEALED -> refused(RoundRefusal.CLOSED);
      case KEPT ->
          written.outOfOrder()
              ? refused(RoundRefusal.NOT_ASKED)
              : new Kept(form.next(written.after()));
    };
  }

  private static Refused refused(RoundRefusal why) {
    return new Refused(why, List.of());
  }

  @Override
  public Optional<List<Question>> next(String ref, PersonKey person, Stage stage) {
    Ask ask = asks.find(ref, person).filter(it -> Launching.hasSlots(it.round())).orElse(null);
    if (ask == null
        || ask.state() != State.ASKED
        || AnsweringPolicy.refusal(ask.round(), clock.instant()).isPresent()) {
      return Optional.empty();
    }
    try {
      return slots
          .find(ask.round().ref(), person)
          .map(form(ask, person, stage)::next)
          .filter(questions -> !questions.isEmpty());
    } catch (KeyAway away) {
      return Optional.empty();
    }
  }

  private Form form(Ask ask, PersonKey person, Stage stage) {
    Questionnaire it = knowledge.questionnaire(ask.round().plan().form()).orElseThrow();
    boolean differs =
        it.questions(stage).stream().anyMatch(question -> !question.head().appliesTo().isEmpty());
    return new Form(it, stage, differs ? invitees.agencyType(person) : "");
  }

  /** Those of them that are answers to a question of the stage. */
  private List<Answer> read(
      Questionnaire it, Collection<Answer> answers, List<Understood.Amiss> amiss) {
    List<Answer> read = new ArrayList<>();
    for (Answer each : answers) {
      Question question = it.question(each.question()).orElse(null);
      if (question != null) {
        switch (reader.read(question, each.value(), each.remark(), London.today(clock))) {
          case Understood.Given given -> read.add(given.answer());
          case Understood.Amiss wrong -> amiss.add(wrong);
        }
      }
    }
    return read;
  }

  /** What somebody is asked. */
  private record Form(Questionnaire questionnaire, Stage stage, String agencyType) {

    List<Question> next(Answers answers) {
      return PathPolicy.next(questionnaire, stage, agencyType, answers);
    }

    /** Answers of other stages stay as they are. */
    Answers relevant(Answers answers) {
      List<String> here = questionnaire.questions(stage).stream().map(Question::id).toList();
      List<Answer> others =
          answers.all().stream().filter(it -> !here.contains(it.question())).toList();
      return Answers.of(others)
          .with(PathPolicy.relevant(questionnaire, stage, agencyType, answers).all());
    }

    /** Whether each of them answers what is asked next, or was asked before. */
    boolean asks(Answers before, List<Answer> wanted) {
      List<Question> next = next(before);
      return wanted.stream()
          .allMatch(
              it ->
                  before.has(it.question())
                      || next.stream().anyMatch(asked -> asked.id().equals(it.question())));
    }

    @Override
    public String toString() {
      return "Form[" + questionnaire + "]";
    }
  }

  /** Goes on from whatever the slot holds when it is written; asked once for each try. */
  private static final class Written implements Slots.Change {

    private final Form form;
    private final List<Answer> wanted;
    private boolean outOfOrder;
    private Answers after = Answers.NONE;

    Written(Form form, List<Answer> wanted) {
      this.form = form;
      this.wanted = wanted;
    }

    @Override
    public Answers from(Answers before) {
      outOfOrder = !form.asks(before, wanted);
      after = outOfOrder ? before : form.relevant(before.with(wanted));
      return after;
    }

    boolean outOfOrder() {
      return outOfOrder;
    }

    Answers after() {
      return after;
    }
  }
}
