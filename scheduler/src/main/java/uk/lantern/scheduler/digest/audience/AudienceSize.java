package uk.lantern.scheduler.digest.audience;

/**
 * How large an audience is today.
 *
 * @param withoutItem how many of them no item of the edition is meant for
 */
public record AudienceSize(int people, int agencies, int withoutItem) {}
