package uk.lantern.bot.digests;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.check.CheckName;

/** A check in words: what was looked at, what was found, and whether it keeps anything back. */
@Component
class CheckWords {

  private final Wording wording;

  CheckWords(Wording wording) {
    this.wording = wording;
  }

  String name(CheckName name) {
    return wording.say(CheckWording.name(name));
  }

  /** What was found; of what is not met also how it is mended. */
  String found(Check check) {
    CheckWording text = CheckWording.found(check);
    return wording.placeholders(text).isEmpty()
        ? wording.say(text)
        : wording.say(text, Map.of("detail", check.detail()));
  }

  /** One line of the card: a word as well as a colour, for those who do not see the colour. */
  Map<String, Object> row(Check check) {
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
