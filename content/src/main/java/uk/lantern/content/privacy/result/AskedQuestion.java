package uk.lantern.content.privacy.result;

import java.util.List;

/**
 * A question whose answers can be counted. Of a matrix each line is one.
 *
 * @param id unique in its round
 * @param options every code that may have been answered, "prefer not to say" included
 * @param several whether one person may have given more than one
 * @param after id of the question whose answer decided whether this one was asked; empty for none
 */
public record AskedQuestion(String id, List<String> options, boolean several, String after) {

  public AskedQuestion {
    options = List.copyOf(options);
  }
}
