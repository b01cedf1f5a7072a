package uk.lantern.bot.round;

import java.util.List;

/**
 * The buttons under questions.
 *
 * @param send what sends the inputs, at most three, the first of them marked
 * @param more what leaves them, at most six
 * @param sayAnswer what is typed before an answer instead of pressing it: {@code pulse answer}
 */
public record RoundButtons(List<RoundButton> send, List<RoundButton> more, String sayAnswer) {

  public RoundButtons {
    send = List.copyOf(send);
    more = List.copyOf(more);
  }

  @Override
  public String toString() {
    return "RoundButtons[" + send.size() + " " + more.size() + "]";
  }
}
