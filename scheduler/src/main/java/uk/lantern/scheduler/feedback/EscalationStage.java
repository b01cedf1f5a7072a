package uk.lantern.scheduler.feedback;

import java.util.List;

/**
 * One stage of an escalation.
 *
 * @param no counted from 1
 * @param name short, as a button has it
 * @param who talks to whom
 * @param aim by when
 * @param say what people type for it, in small letters
 */
public record EscalationStage(int no, String name, String who, String aim, List<String> say) {

  public EscalationStage {
    say = List.copyOf(say);
  }

  @Override
  public String toString() {
    return "EscalationStage[" + no + "]";
  }
}
