package uk.lantern.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a person typed, without the mention of Lantern that Teams puts in front. */
final class SpokenText {

  /** An entity whose text is anything else is made up, and would delete words of the person. */
  private static final Pattern MENTION = Pattern.compile("<at[^<>]*>[^<]{0,200}</at>");

  /** Stops at the next opening bracket: with {@code [^>]*} 100 KB of {@code <at} took 36 s. */
  private static final Pattern TAG = Pattern.compile("</?at[^<>]*>");

  private SpokenText() {}

  static String of(Activity activity) {
    String text = Objects.requireNonNullElse(activity.getText(), "");
    if (activity.getEntities() != null && activity.getRecipient() != null) {
      for (Entity entity : activity.getEntities()) {
        text = without(text, entity, activity.getRecipient().getId());
      }
    }
    return HtmlUtils.htmlUnescape(TAG.matcher(text).replaceAll("")).replace('\u00a0', ' ').strip();
  }

  /** The SDK's own takes the entity's text for a regular expression; this takes it as it is. */
  private static String without(String text, Entity entity, String lantern) {
    Map<String, JsonNode> properties = entity.getProperties();
    JsonNode mentioned = properties.get("mentioned");
    JsonNode words = properties.get("text");
    if (!"mention".equals(entity.getType()) || mentioned == null || words == null) {
      return text;
    }
    boolean ours =
        mentioned.path("id").asText("").equals(lantern)
            && MENTION.matcher(words.asText("")).matches();
    return ours ? text.replace(words.asText(), "") : text;
  }
}
