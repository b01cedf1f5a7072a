package uk.lantern.content.catalogue;

/**
 * A shipped file and all it says.
 *
 * @param name path below the resources, for example {@code library/framework.md}
 */
public record ContentFile(String name, String text) {

  /** The line of a field or heading, counted from 1; that of its parent when it is missing. */
  int lineOf(String path) {
    return FieldLines.of(text, path);
  }

  @Override
  public String toString() {
    return name;
  }
}
