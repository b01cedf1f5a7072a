package uk.lantern.scheduler.action.agenda;

import java.time.LocalDate;

/**
 * One matter of an agenda.
 *
 * @param ref of an action, a recommendation or a plan
 * @param text what it says
 * @param agency code of the agency that answers for it; empty where none does alone
 * @param day the date it is about: due, asked for, verified, or reviewed
 * @param workingDays how many of them it is past its date, or how many more are asked for; 0 where
 *     that says nothing
 * @param note what somebody wrote who put it there; empty for what stands there by itself
 */
public record AgendaLine(
    AgendaKind kind,
    String ref,
    String text,
    String agency,
    LocalDate day,
    int workingDays,
    String note) {

  @Override
  public String toString() {
    return "AgendaLine[" + kind + " " + ref + "]";
  }
}
