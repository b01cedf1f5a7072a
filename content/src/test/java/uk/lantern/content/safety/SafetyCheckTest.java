package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyCheckTest {

  private final SafetyCheck check = Checks.FULL;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S1 | he is outside with a knife and she is six
          S1 | the baby has stopped breathing
          S2 | a pupil told me her mum locks her in the shed
          S2 | I visited a family today and the toddler had bruises on his face
          S2 | SHE’S SIX AND HER DAD HITS HER
          S2 | tata bate copilul
          S3 | our coach keeps giving one boy gifts and lifts home
          S3 | a colleague who works with children was arrested for assault
          S4 | everything feels pointless and I have a plan
          S4 | i want to kill myself
          S5 | my husband hit me again
          S6 | my patient, 82, has bruises and is scared of her son
          S7 | a girl in my class told me she had fgm in the summer
          SIGNPOST | can you log a concern
          SIGNPOST | please refer this family
          SIGNPOST | ring social care for me
          SIGNPOST | is this level 3
          SIGNPOST | does this meet threshold for s47
          SIGNPOST | who do i ring about a child
          SIGNPOST | number for MASH
          SIGNPOST | who is the LADO
          SIGNPOST | LADO number
          SIGNPOST | log a referral for me
          SIGNPOST | is this level 3 or 4?
          SIGNPOST | who do I ring about him
          S9 | what does the learning say about burns
          S9 | what does the learning say about LADO referrals
          S9 | what did the inspection of West Sussex say about neglect
          S9 | what have we learned about babies and bruises lately
          S9 | 7 minute briefing on domestic abuse
          S9 | how do we recognise child sexual abuse
          S10 | what should I do about burns
          S10 | what do I do about neglect
          S10 | help with a bruise
          NONE | how is learning tested after a review
          NONE | what are the priorities
          NONE | log our team discussion
          NONE | who do I ring about my booking
          NONE | my daughter is ill, can I have an extension
          NONE | thank you
          """)
  void case111MessagesGetTheirClass(SafetyClass expected, String text) {
    assertThat(check.check(text).safetyClass()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999",
        "999!",
        "Emergency",
        "EMERGENCY!!!",
        "emergency please",
        "help me now",
        "Help me NOW!!",
        "please help me now",
        "HELP HELP HELP",
        "sos",
        "urgent help needed",
        "I need help now",
        "call 999",
        "call an ambulance now",
        "need police now",
        "it's an emergency",
        "9 9 9 emergency"
      })
  void case111ABareCallForHelpIsAnEmergencyEvenToCuesAlone(String text) {
    assertThat(check.check(text).safetyClass()).isEqualTo(SafetyClass.S1);
    assertThat(Checks.CUES_ALONE.check(text).safetyClass()).isEqualTo(SafetyClass.S1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "help please",
        "help me find the digest",
        "what is an emergency",
        "emergency contacts page",
        "999 calls audit",
        "who runs the emergency duty team"
      })
  void wordsOfAnEmergencyInAQuestionAreNoCallForHelp(String text) {
    assertThat(check.check(text).safetyClass()).isNotEqualTo(SafetyClass.S1);
  }

  @Test
  void case111ADisclosureInTheMiddleOfAPastedChainIsFound() {
    String chain =
        "From: a colleague. Please see the training briefing on neglect below. ".repeat(150);
    String pasted = chain + "She said her stepdad hits her at night. " + chain;
    assertThat(check.check(chain).safetyClass().stopsTheTurn()).isFalse();
    assertThat(check.check(pasted).safetyClass()).isEqualTo(SafetyClass.S2);
  }
}
