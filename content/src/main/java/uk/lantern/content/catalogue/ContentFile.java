package uk.lantern.content.catalogue;

/**
 * A shipped file and all it says.
 *
 * @param name path below the resources, for example {@code library/framework.md}
 */
public record ContentFile(String name, String text) {

  /** The first line, counted from 1, on which a YAML field is set; 0 when there is none. */
  int lineOf(String field) {
    String leaf = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.strip().startsWith(leaf + ":") || line.contains("{" + leaf + ":")) {
        return number;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
