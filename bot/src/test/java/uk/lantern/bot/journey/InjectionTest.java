package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is typed or sent stays text: in the store, in templates, in patterns and in the log. */
class InjectionTest {

  private final Served served = Served.shared();
  private final Chat maya = served.chat("Maya Fern");

  @ParameterizedTest
  @ValueSource(strings = {"{\"$gt\":\"\"}", "{\"$ne\":null}", "[\"a\"]", "[]", "{}"})
  void case076AnOperatorWhereTextIsExpectedIsRefusedAndStoresNothing(String operator) {
    for (String place : List.of("/text", "/from/aadObjectId", "/conversation/id", "/id")) {
      ObjectNode message = maya.activities().message("what about neglect");
      assertThat(status(message, place, operator)).as(place).isBetween(400, 403);
    }
    for (String place : List.of("/value/action/data/question", "/value/action/verb")) {
      ObjectNode pressed = maya.activities().cardAction("pass-on-send", Map.of("question", "x"));
      assertThat(status(pressed, place, operator)).as(place).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$where", "$set", "a.b", "question\u0000", "_class\u0000x", "", "__proto__."})
  void case078ANameMadeForTheStoreIsRefused(String name) {
    ObjectNode pressed = maya.activities().cardAction("pass-on-send", Map.of(name, "1"));
    assertThat(maya.delivers(pressed).status()).isEqualTo(400);
  }

  @Test
  void case077OperatorsInTextReachTheStoreAsTextOnly() {
    for (String operator : List.of("$where", "$function", "$accumulator", "$expr")) {
      String text = "what about {\"%s\": \"sleep(9999)\"} and wolverines".formatted(operator);
      maya.says(text);
      maya.says("ask the team " + text);
      assertThat(maya.presses("Send with my name", Map.of("question", text))).isNotEmpty();
    }
    MongoOperations mongo = served.bean(MongoOperations.class);
    for (String name : mongo.getCollectionNames()) {
      mongo.getCollection(name).find().forEach(document -> plainNames(name, document));
    }
    assertThat(served.everythingStored()).contains("$accumulator");
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(strings = {"(a+)+$", ".*", "\\", "[", "M.*n", "^", "(?i)maya fern", "*"})
  void case079APatternIsLookedUpLiterally(String pattern) {
    assertThat(maya.hears("as " + pattern)).startsWith("Nobody here is called that.");
    assertThat(maya.hears("who am i")).contains("Maya Fern");
    assertThat(maya.says("what have we learned about " + pattern + "aaaaaaaaaaaaaaaa!"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#{T(java.lang.Runtime).getRuntime().exec('id')}",
        "${7*7}",
        "*{7*7}",
        "@{7*7}",
        "__${7*7}__::.x",
        "{{7*7}}",
        "${jndi:ldap://127.0.0.1:1/a}"
      })
  void case080ExpressionsAreTextInEveryFreeTextField(String expression) {
    String question = "what colour is the wolverine " + expression;
    maya.says("ask the team " + question);
    String ref =
        maya.presses("Send with my name", Map.of("question", question))
            .getFirst()
            .text()
            .replaceAll("(?s).*(Q-\\d{4}).*", "$1");
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears("questions")).doesNotContain("49");
    jo.says("answer %s The library says %s.".formatted(ref, expression));
    // A card breaks what Teams would read as Markdown or a template by a joiner nobody sees.
    String shown = maya.awaits(ref + "\nYou asked").replace("\u2060", "");
    assertThat(shown).contains("says " + expression + ".").doesNotContain("49");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void case082WhatIsTypedOrWhoeverTypesItForgesNoLineOfTheLog(CapturedOutput output) {
    String forged = "quoll\r\nERROR forged \u001b[31m ${jndi:ldap://x} \u2028 quoll";
    ObjectNode message = maya.activities().message(forged);
    message.withObject("/from").put("name", forged);
    maya.sends(message);
    // The same id with another body is what the log speaks of.
    assertThat(maya.delivers(message.deepCopy().put("text", forged + "2")).status()).isEqualTo(409);
    ObjectNode unknown = maya.activities().message("x");
    unknown.put("type", forged);
    maya.delivers(unknown);
    assertThat(output.getAll()).contains("activity.altered").doesNotContain("quoll", "\u001b[31m");
  }

  private int status(ObjectNode activity, String place, String operator) {
    int cut = place.lastIndexOf('/');
    ObjectNode parent = cut == 0 ? activity : activity.withObject(place.substring(0, cut));
    parent.set(place.substring(cut + 1), JsonMapper.shared().readTree(operator));
    return maya.delivers(activity).status();
  }

  private static void plainNames(String collection, Document document) {
    document.forEach(
        (name, value) -> {
          assertThat(name).as(collection).doesNotContain("$", "\u0000");
          if (value instanceof Document inner) {
            plainNames(collection, inner);
          }
        });
  }
}
