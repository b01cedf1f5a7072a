package uk.lantern.bot.teams;

/**
 * The two ways out, under one pace.
 *
 * @param replies somebody waits for these: tried again at once, and a part of the pace is theirs
 * @param letters the outbox's, which has its own plan for the next try
 */
public record Senders(ReplySender replies, ReplySender letters) {}
