package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.page.CardSketch.Look.BUTTON;
import static uk.lantern.bot.page.CardSketch.Look.HEADING;
import static uk.lantern.bot.page.CardSketch.Look.QUIET;
import static uk.lantern.bot.page.CardSketch.Look.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.page.CardSketch.Part;

class CardSketchTest {

  private static List<Part> sketched(String card) {
    return CardSketch.of(JsonMapper.shared().readTree(card)).parts();
  }

  @Test
  void everythingIsDrawnInItsOrderAndWhatWasEscapedIsPlainAgain() {
    assertThat(
            sketched(
                """
                {"body": [
                  {"type": "TextBlock", "style": "heading", "text": "1. \\\\*Who\\\\* else?"},
                  {"type": "Container", "items": [
                    {"type": "TextBlock", "text": "Text"},
                    {"type": "TextBlock", "isSubtle": true, "text": "Source"}]},
                  {"type": "Input.Text", "label": "Comment"},
                  {"type": "ActionSet", "actions": [
                    {"type": "Action.Execute", "title": "Read 1",
                     "fallback": {"type": "Action.Submit", "title": "Read 1"}}]}],
                 "actions": [
                  {"type": "Action.ShowCard", "title": "More", "card": {"body": [
                    {"type": "TextBlock", "text": "Inside"}]}},
                  {"type": "Action.OpenUrl", "title": "Open"}]}"""))
        .containsExactly(
            new Part(HEADING, "1. *Who* else?"),
            new Part(TEXT, "Text"),
            new Part(QUIET, "Source"),
            new Part(TEXT, "Comment"),
            new Part(BUTTON, "Read 1"),
            new Part(BUTTON, "More"),
            new Part(TEXT, "Inside"),
            new Part(BUTTON, "Open"));
  }
}
