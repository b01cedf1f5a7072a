package uk.lantern.content.answering;

import java.util.List;

/** Lets tests of other packages see what an answer could cite. */
public final class CitableSentences {

  private CitableSentences() {}

  public static List<String> of(String section) {
    return Sentences.of(section).stream().filter(Sentences::citable).toList();
  }
}
