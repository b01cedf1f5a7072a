package uk.lantern.scheduler.trail;

/**
 * How many of a group of people.
 *
 * @param group code of an agency or a job family; empty for everybody
 * @param figure zero when it is not shown: a hidden figure does not leave this package
 * @param of how many there could have been, zero when nobody knows
 * @param shown false when the group is too small, or another would be given away
 */
public record Share(String group, int figure, int of, boolean shown) {

  static Share hidden(String group, int of) {
    return new Share(group, 0, of, false);
  }

  /** The figure only. */
  @Override
  public String toString() {
    return "Share[" + figure + " of " + of + "]";
  }
}
