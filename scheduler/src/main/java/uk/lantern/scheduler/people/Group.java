package uk.lantern.scheduler.people;

/**
 * A group of the partnership, which owns action plans and meets about them.
 *
 * @param code as plans and grants name it, for example {@code case_review}
 * @param name as people say it
 */
public record Group(String code, String name) {

  @Override
  public String toString() {
    return "Group[" + code + "]";
  }
}
