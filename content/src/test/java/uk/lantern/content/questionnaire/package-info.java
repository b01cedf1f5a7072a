@NullMarked
package uk.lantern.content.questionnaire;

import org.jspecify.annotations.NullMarked;
