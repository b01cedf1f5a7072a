/** What an agency answered to an audit or an assurance request. */
@NullMarked
package uk.lantern.scheduler.round.response;

import org.jspecify.annotations.NullMarked;
