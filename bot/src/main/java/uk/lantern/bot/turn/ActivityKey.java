package uk.lantern.bot.turn;

/** What makes an activity unique: Teams delivers the same key again when it gets no answer. */
public record ActivityKey(String channel, String conversation, String activity) {

  /** Without the conversation: that of two stands for a person. */
  @Override
  public String toString() {
    return "ActivityKey[" + channel + " " + activity + "]";
  }
}
