package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import uk.lantern.scheduler.round.Round;

/** Somebody who does everything there is to do. */
record Living(Served served, Chat nina, Chat jo, Acting acting) {

  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

  /** Gives the action that is theirs. */
  String everything() {
    asks();
    reads();
    answers();
    audits();
    return acts();
  }

  private void reads() {
    new Sent(served).edition("DEMO-7MB-HIDDEN-MEN", "DEMO-7MB-VOICE-DA", "DEMO-7MB-ESCALATION");
    nina.says("what have we learned about hidden men");
    nina.says("my digest");
    nina.presses("Read 1");
    nina.says("save it");
    nina.says("use DEMO-7MB-HIDDEN-MEN in my team meeting");
    nina.says("I don't work Tuesdays");
    nina.says("my topics domestic abuse");
  }

  private void asks() {
    nina.says("what colour is the lilac moon made of cheese");
    nina.says("ask the team");
    String ref = nina.hears("send").replaceAll("(?s).*(Q-\\d{4}).*", "$1");
    jo.says("answer " + ref + " It is made of rock.");
    nina.says("practice idea");
    assertThat(nina.hearsAll("Agree the plan before the meeting")).contains("F-0");
    nina.presses("Tell me what came of it");
  }

  private void answers() {
    Rounding rounding = new Rounding(served);
    Round pulse = rounding.open("pulse-escalation");
    nina.says("start " + pulse.ref());
    nina.says("No");
    nina.says("prefer not to say");
    Round course = rounding.open("training-neglect");
    nina.says("start " + course.ref());
    nina.says("5 / 2 / 4");
    nina.says("Ask about the child's day at each visit, from Monday.");
  }

  private void audits() {
    AuditDay day = new AuditDay(served).alone();
    Round round = day.single();
    new RoundDay(served).sends(round.ref(), "Nina Shah", "1");
    nina.says("my audits");
    nina.presses("Start record 2");
  }

  private String acts() {
    String action = acting.started("Nina Shah", "Brief the team", DUE).ref();
    nina.says("update " + action + " Half of them are briefed");
    acting.proposed("Sam Lee", "Write the guide", DUE);
    return action;
  }
}
