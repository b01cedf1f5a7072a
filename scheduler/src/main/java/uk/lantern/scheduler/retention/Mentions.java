package uk.lantern.scheduler.retention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a document, however deep: as object id, as tenant and object id in one
 * text, and by name. It looks at values only, so it needs to know no shape and no version.
 */
public final class Mentions {

  /** Entra's ids have 36 letters and digits; what is as long is found inside other text too. */
  private static final int LONG = 20;

  private final Forgotten who;
  private final Pattern id;
  private final @Nullable Pattern name;

  public Mentions(Forgotten who) {
    this.who = who;
    String quoted = Pattern.quote(who.objectId());
    this.id =
        who.objectId().length() < LONG
            ? Pattern.compile(
                "(?<=" + Pattern.quote(who.tenant()) + "[|/])" + quoted + "(?![\\w-])")
            : Pattern.compile(quoted, Pattern.CASE_INSENSITIVE);
    this.name =
        who.name().isEmpty()
            ? null
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(who.name()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a text holds them. */
  public boolean in(String text) {
    return !without(text).equals(text);
  }

  /** Whether a document holds them anywhere but in its id. */
  public boolean in(Document document) {
    return !without(document).equals(document);
  }

  /** The same without them; its id is left as it is. */
  public Document without(Document document) {
    Document without = fields(document);
    if (document.containsKey("_id")) {
      without.put("_id", document.get("_id"));
    }
    return without;
  }

  private @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> fields -> fields(fields);
      case List<?> all -> all.stream().map(this::value).toList();
      case String text -> without(text);
      default -> value;
    };
  }

  private Document fields(Map<?, ?> fields) {
    Document without = new Document();
    boolean stranger = isStranger(fields);
    fields.forEach(
        (field, value) ->
            without.append(
                field.toString(), stranger && field.equals("objectId") ? value : value(value)));
    return without;
  }

  /** Somebody of another tenant who happens to have the same id. */
  private boolean isStranger(Map<?, ?> fields) {
    return fields.get("tenant") instanceof String tenant && !tenant.equals(who.tenant());
  }

  private String without(String text) {
    if (text.toLowerCase(Locale.ROOT).equals(who.objectId().toLowerCase(Locale.ROOT))) {
      return who.pseudonym();
    }
    String bare = id.matcher(text).replaceAll(Matcher.quoteReplacement(who.pseudonym()));
    return name == null
        ? bare
        : name.matcher(bare).replaceAll(Matcher.quoteReplacement(who.instead()));
  }

  /** Nobody. */
  @Override
  public String toString() {
    return "Mentions[]";
  }
}
