package uk.lantern.scheduler.round.response;

import java.util.List;

/** What an agency has not sent yet, for its managers: pieces and numbers, never who. */
public interface AgencyReturns {

  /**
   * Audits and assurance requests that can be answered now and are put to an agency, the one that
   * closes first first. Nothing of a round without names, of a pulse, or of another agency.
   */
  List<AgencyReturn> open(String agency);
}
