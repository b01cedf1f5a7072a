package uk.lantern.scheduler.feedback;

/**
 * That an escalation happened. Nothing in it is about a child.
 *
 * @param stage the furthest it got, a number of {@code escalation.yml}
 * @param other the group of the other organisation
 * @param workingDays since the disagreement began
 */
public record Escalated(
    int stage, EscalationTopic topic, String other, int workingDays, boolean resolved) {

  @Override
  public String toString() {
    return "Escalated[" + stage + "]";
  }
}
