package uk.lantern.bot.digests.edition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.check.CheckName;

/** A check in words: what was looked at, what was found, and whether it keeps anything back. */
@Component
public class CheckWords {

  private final Wording wording;

  CheckWords(Wording wording) {
    this.wording = wording;
  }

  /** What a check is called. */
  public String name(CheckName name) {
    return wording.say(CheckWording.name(name));
  }

  /** What was found; of what is not met also how it is mended. */
  public String found(Check check) {
    CheckWording text = CheckWording.found(check);
    Map<String, String> values = values(check);
    values.keySet().retainAll(wording.placeholders(text));
    return wording.say(text, values);
  }

  /** The detail as the texts may put it: as it came, as a day, as a moment, as two figures. */
  private static Map<String, String> values(Check check) {
    String detail = check.detail();
    Map<String, String> values = new HashMap<>(Map.of("detail", detail));
    if (detail.isEmpty()) {
      return values;
    }
    switch (check.name()) {
      case REVIEW_DATES, CONTACTS -> values.put("day", Dates.weekday(LocalDate.parse(detail)));
      case SENDING_TIME -> values.put("time", StateWords.minute(LocalDateTime.parse(detail)));
      case AUDIENCE -> {
        String[] figures = detail.split("/");
        values.put("people", figures[0]);
        values.put("agencies", figures[figures.length - 1]);
      }
      default -> {
        // As it came.
      }
    }
    return values;
  }

  /** One line of the card: a word as well as a colour, for those who do not see the colour. */
  public Map<String, Object> row(Check check) {
    Map<String, Object> row = new LinkedHashMap<>();
    DigestsWording word =
        check.ok()
            ? DigestsWording.CHECK_OK
            : check.isBlocking() ? DigestsWording.CHECK_STOPS : DigestsWording.CHECK_LOOK;
    row.put("word", wording.say(word));
    row.put("name", name(check.name()));
    if (check.isBlocking()) {
      row.put("fix", found(check));
    } else {
      row.put("detail", found(check));
    }
    return row;
  }
}
