package uk.lantern.scheduler.people;

/**
 * A team of an agency.
 *
 * @param agency its agency's code
 * @param manager the manager's object id, empty when not named
 * @param parent code of the team above, empty at the top
 * @param headcountBand for example {@code 5-9}: what decides whether answers may be shown by team
 */
public record Team(
    String code, String agency, String name, String manager, String parent, String headcountBand) {

  @Override
  public String toString() {
    return "Team[" + code + "]";
  }
}
