package uk.lantern.scheduler.action;

import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A step that has just been taken and stored.
 *
 * @param before null when it was just proposed
 */
public record Taken(ActionStep step, PersonKey by, @Nullable Action before, Action now) {}
