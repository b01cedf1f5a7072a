package uk.lantern.rig;

import java.util.List;

/** Made-up people nobody is, and where a trace of them would show. */
final class Canaries {

  /** Not personal: has to be found, or the search finds nothing at all. */
  static final String BENIGN = "peregrination";

  /** A question to the library that holds one thing about a person each. */
  static final List<String> IDENTIFIERS =
      List.of(
          "what have we learned about neglect, NHS number 943 476 5919",
          "what have we learned about neglect, born 14/03/2017",
          "what have we learned about neglect, the mum is called Sarah Wigglesworth",
          "what have we learned about neglect in RH19 9ZQ",
          "what have we learned about neglect, ring 07700 900814",
          "what have we learned about neglect, write to zq.canary@example.org");

  /** What must be nowhere, in each form it could take. */
  static final List<String> PERSONAL =
      List.of(
          "943 476 5919",
          "9434765919",
          "14/03/2017",
          "2017-03-14",
          "Wigglesworth",
          "RH19 9ZQ",
          "07700 900814",
          "07700900814",
          "zq.canary");

  /** Messages that get the safety block; of these no word may stay. */
  static final List<String> DISCLOSURES =
      List.of(
          "a pupil told me her mum locks her in the shed with the zanzibarlamp",
          "he hit the baby this morning, there is a bruise shaped like a quibblefork",
          "I want to kill myself, I wrote it in my snorkelbook");

  static final List<String> TOLD = List.of("zanzibarlamp", "quibblefork", "snorkelbook");

  private Canaries() {}
}
