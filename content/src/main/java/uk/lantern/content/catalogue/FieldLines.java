package uk.lantern.content.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of a field or heading, so that an editor need not search for it. Good enough for
 * YAML as people write it: a field that is missing has the line of what it is missing from.
 */
final class FieldLines {

  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

  /** A stretch of lines, from the first to before the last, that belong to one field. */
  private record Part(int from, int to) {}

  private final List<String> lines;

  private FieldLines(List<String> lines) {
    this.lines = lines;
  }

  /**
   * @param path such as {@code release.reviewDate} or {@code sets[2].code}, or a heading
   * @return counted from 1; 1 when nothing of the path is there
   */
  static int of(String text, String path) {
    FieldLines file = new FieldLines(List.of(text.split("\n", -1)));
    int heading = file.heading(path);
    return heading >= 0 ? heading + 1 : file.field(path) + 1;
  }

  private int heading(String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")
          && lines.get(i).replaceFirst("#+", "").strip().equals(words)) {
        return i;
      }
    }
    return -1;
  }

  private int field(String path) {
    Matcher step = STEP.matcher(path);
    Part part = new Part(-1, lines.size());
    while (step.find()) {
      Part next = named(step.group(1), part);
      if (next != null && step.group(2) != null) {
        next = entry(Integer.parseInt(step.group(2)), next);
      }
      if (next == null) {
        break;
      }
      part = next;
    }
    return Math.max(0, part.from());
  }

  /** A field of this name in a part; in the whole file one that is not indented. */
  private @Nullable Part named(String name, Part in) {
    boolean top = in.from() < 0;
    String before = top ? "^" : "(?:^|[{,]) *(?:- )*[{]? *";
    Pattern field = Pattern.compile(before + Pattern.quote(name) + " *:");
    for (int i = Math.max(0, in.from()); i < in.to(); i++) {
      if (field.matcher(lines.get(i)).find()) {
        boolean shared = i == in.from();
        return new Part(i, shared ? in.to() : end(i));
      }
    }
    return null;
  }

  /** The entry of a list that begins below a field. */
  private @Nullable Part entry(int number, Part list) {
    int count = 0;
    int depth = -1;
    for (int i = list.from() + 1; i < list.to(); i++) {
      if (lines.get(i).strip().startsWith("- ")) {
        depth = depth < 0 ? indent(i) : depth;
        count += indent(i) == depth ? 1 : 0;
        if (count == number && indent(i) == depth) {
          return new Part(i, Math.max(i + 1, end(i)));
        }
      }
    }
    return list;
  }

  /** The first line after a field that is no deeper than it; entries of its list are deeper. */
  private int end(int field) {
    for (int i = field + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean entryOfIt =
          line.strip().startsWith("- ") && !lines.get(field).strip().startsWith("- ");
      if (!line.isBlank() && indent(i) <= indent(field) && !entryOfIt) {
        return i;
      }
    }
    return lines.size();
  }

  private int indent(int line) {
    String text = lines.get(line);
    return text.length() - text.stripLeading().length();
  }
}
