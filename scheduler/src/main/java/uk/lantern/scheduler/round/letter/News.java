package uk.lantern.scheduler.round.letter;

/** What somebody else's step with a round is to whoever hears of it. */
public enum News {
  /** To the team: an agency has sent in what it found. */
  SUBMITTED(true),
  /** To whoever answers for an agency: the team gave it back. */
  RETURNED(false),
  /** To whoever is asked to take an audit over. */
  DELEGATED(false),
  /** To the team: an auditor was directly involved. */
  CONFLICT(true),
  /** To those who answered: people have agreed the joint view. */
  MODERATED(false),
  /** To whoever launched it: it has closed, so its results can be read. */
  CLOSED(true),
  /** To whoever launched it: the meeting where agencies agree is near. */
  MEETING(true);

  private final boolean ofTeam;

  News(boolean ofTeam) {
    this.ofTeam = ofTeam;
  }

  /** Whether the team hears of it, who look at the round; the others look at their own part. */
  public boolean isOfTeam() {
    return ofTeam;
  }
}
