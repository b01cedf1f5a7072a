package uk.lantern.scheduler.round.response;

import uk.lantern.scheduler.people.PersonKey;

/**
 * What an auditor said before a multi-agency case.
 *
 * @param involved whether they, or somebody they supervise, were directly involved
 */
public record Declared(PersonKey by, boolean involved) {}
