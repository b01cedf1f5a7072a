/** Questions passed to the partnership team: asked, due, answered, told. */
@NullMarked
package uk.lantern.scheduler.question;

import org.jspecify.annotations.NullMarked;
