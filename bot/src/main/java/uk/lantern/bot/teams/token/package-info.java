/**
 * Who may talk to Lantern: the rules for inbound tokens, hosts and tenants, and the settings they
 * rest on.
 */
@NullMarked
package uk.lantern.bot.teams.token;

import org.jspecify.annotations.NullMarked;
