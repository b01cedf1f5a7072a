/** The one clock, London time, bank holidays and contact hours. */
@NullMarked
package uk.lantern.content.calendar;

import org.jspecify.annotations.NullMarked;
