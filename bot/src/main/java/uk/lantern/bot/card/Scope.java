package uk.lantern.bot.card;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values a template sees: those of the entry being repeated first, then those around it. */
record Scope(String template, Object values, @Nullable Scope outer) {

  /** What {@code path} (dots lead into maps) stands for, or null. */
  @Nullable Object find(String path) {
    Object found = path.equals("it") && !(values instanceof Map) ? values : within(path);
    return found == null && outer != null ? outer.find(path) : found;
  }

  /** As {@link #find}, for a value the template cannot do without. */
  Object need(String path) {
    Object found = find(path);
    if (found == null) {
      throw new IllegalArgumentException(
          "Card template '%s' needs a value for '%s': pass it".formatted(template, path));
    }
    return found;
  }

  /** Whether a flag is up: present, and not false, blank or empty. A leading ! turns it round. */
  boolean holds(String flag) {
    if (flag.startsWith("!")) {
      return !holds(flag.substring(1));
    }
    return switch (find(flag)) {
      case null -> false;
      case Boolean yes -> yes;
      case CharSequence text -> !text.toString().isBlank();
      case Collection<?> many -> !many.isEmpty();
      default -> true;
    };
  }

  Scope inside(Object entry) {
    return new Scope(template, entry, this);
  }

  private @Nullable Object within(String path) {
    Object at = values;
    for (String step : path.split("\\.")) {
      at = at instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return at;
  }

  /** The template only: the values may be a person's own words. */
  @Override
  public String toString() {
    return "Scope[" + template + "]";
  }
}
