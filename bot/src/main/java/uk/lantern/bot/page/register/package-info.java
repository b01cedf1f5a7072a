/**
 * The register of actions and a group's agenda as they are read in a browser, without the doors.
 */
@NullMarked
package uk.lantern.bot.page.register;

import org.jspecify.annotations.NullMarked;
