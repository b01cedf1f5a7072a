package uk.lantern.content.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one YAML mapping and notes everything that is wrong, instead of the first.
 */
public final class Fields {

  private final ContentFile file;
  private final JsonNode node;
  private final String path;
  private final List<Problem> problems;

  Fields(ContentFile file, JsonNode node, String path, List<Problem> problems) {
    this.file = file;
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** Notes a problem with a field of this mapping. */
  public void wrong(String field, String what, String fix) {
    problems.add(new Problem(file.name(), file.lineOf(path + field), path + field, what, fix));
  }

  /** Refuses any field that is not in the list: a misspelt name must not pass for a missing one. */
  public Fields only(String... names) {
    for (String name : node.propertyNames()) {
      if (!Arrays.asList(names).contains(name)) {
        wrong(name, "is not a field here", "use one of " + String.join(", ", names));
      }
    }
    return this;
  }

  /** A text that must be there; empty after a problem. */
  public String text(String field) {
    String found = textOrNull(field);
    if (found == null) {
      wrong(field, "is missing", "add \"" + field + ": ...\"");
      return "";
    }
    return found;
  }

  /** A text that may be missing. */
  public @Nullable String textOrNull(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      wrong(field, "must be one text", "write \"" + field + ": text\"");
      return null;
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  /** A date that must be there, YYYY-MM-DD; the epoch after a problem. */
  public LocalDate date(String field) {
    LocalDate date = dateOrNull(field);
    if (date == null && textOrNull(field) == null) {
      wrong(field, "is missing", "add \"" + field + ": 2027-09-30\"");
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  /** A date that may be missing. */
  public @Nullable LocalDate dateOrNull(String field) {
    String text = textOrNull(field);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      wrong(field, "\"" + text + "\" is not a date", "write year, month and day as 2027-09-30");
      return null;
    }
  }

  /** A whole number of at least 1. */
  public int count(String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isIntegralNumber() || value.asInt() < 1) {
      wrong(field, "must be a whole number from 1", "write \"" + field + ": 1\"");
      return 1;
    }
    return value.asInt();
  }

  /** A whole number that may be missing, or below zero. */
  public int whole(String field, int fallback) {
    JsonNode value = node.get(field);
    if (value != null && !value.isInt()) {
      wrong(field, "must be a whole number", "write \"" + field + ": 1\"");
    }
    return value != null && value.isInt() ? value.asInt() : fallback;
  }

  /** False when missing. */
  public boolean flag(String field) {
    JsonNode value = node.get(field);
    if (value != null && !value.isBoolean()) {
      wrong(field, "must be true or false", "write \"" + field + ": true\"");
    }
    return value != null && value.isBoolean() && value.asBoolean();
  }

  /** A constant written in lower case with underscores; the fallback after a problem. */
  public <E extends Enum<E>> E constant(String field, Class<E> type, E fallback) {
    String text = text(field);
    if (text.isEmpty()) {
      return fallback;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    wrong(field, "\"" + text + "\" is not known", "use one of " + known);
    return fallback;
  }

  /** A list of texts; empty when missing. */
  public List<String> texts(String field) {
    JsonNode value = node.get(field);
    List<String> texts = new ArrayList<>();
    if (value == null || value.isNull()) {
      return texts;
    }
    if (!value.isArray()) {
      wrong(field, "must be a list", "write \"" + field + ": [one, two]\"");
      return texts;
    }
    value.forEach(entry -> texts.add(entry.asString().strip()));
    return texts;
  }

  /** A list whose order does not matter. */
  public Set<String> set(String field) {
    return new LinkedHashSet<>(texts(field));
  }

  /** A list of lists of texts; empty when missing. */
  public List<List<String>> lists(String field) {
    List<List<String>> lists = new ArrayList<>();
    JsonNode value = node.get(field);
    for (int i = 0; value != null && i < value.size(); i++) {
      List<String> texts = new ArrayList<>();
      value.get(i).forEach(entry -> texts.add(entry.asString().strip()));
      lists.add(texts);
    }
    return lists;
  }

  /** The names set in this mapping, in their order. */
  public List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** A mapping inside this one; an empty one after a problem. */
  public Fields inner(String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isObject()) {
      wrong(field, "is missing or not a mapping", "add \"" + field + ":\" with its own fields");
      return new Fields(file, Yaml.empty(), path + field + ".", new ArrayList<>());
    }
    return new Fields(file, value, path + field + ".", problems);
  }

  /** A list of mappings; empty when missing. */
  public List<Fields> inners(String field) {
    List<Fields> all = new ArrayList<>();
    JsonNode value = node.get(field);
    for (int i = 0; value != null && i < value.size(); i++) {
      all.add(new Fields(file, value.get(i), path + field + "[" + (i + 1) + "].", problems));
    }
    return all;
  }
}
