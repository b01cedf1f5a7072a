package uk.lantern.scheduler.people;

/** A person's identity as sign-in gives it, never as typed: tenant and Entra object id. */
public record PersonKey(String tenant, String objectId) {}
