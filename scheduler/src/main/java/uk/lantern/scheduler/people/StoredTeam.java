package uk.lantern.scheduler.people;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One team as stored.
 *
 * <p>Retention: none; it holds no person but its manager's object id, which the next import moves.
 */
@Document("teams")
record StoredTeam(
    @Id String code,
    int v,
    String agency,
    String name,
    String manager,
    String parent,
    String headcountBand) {

  static final int V = 1;

  static StoredTeam of(Team it) {
    return new StoredTeam(
        it.code(), V, it.agency(), it.name(), it.manager(), it.parent(), it.headcountBand());
  }

  Team toTeam() {
    return new Team(code, agency, name, manager, parent, headcountBand);
  }

  @Override
  public String toString() {
    return "StoredTeam[" + code + "]";
  }
}
