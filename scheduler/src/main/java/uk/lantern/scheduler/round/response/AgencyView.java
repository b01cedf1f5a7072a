package uk.lantern.scheduler.round.response;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor makes of it once the questions are answered.
 *
 * @param voices whose view was gathered, and whose not
 * @param grade what a person proposes for the agency; null while nobody has
 * @param prompts as far as they are written
 * @param acted whether the auditor says they acted under their own procedure because a child may be
 *     at risk: yes or no and nothing else; null while it was not said
 */
public record AgencyView(
    Map<Voice, VoiceAsked> voices,
    @Nullable Grade grade,
    Prompts prompts,
    @Nullable Boolean acted) {

  static final AgencyView NONE = new AgencyView(Map.of(), null, Prompts.NONE, null);

  public AgencyView {
    voices = Map.copyOf(voices);
  }

  /** Whose view nobody has been asked about, in order. */
  public List<Voice> voicesMissing() {
    return Arrays.stream(Voice.values()).filter(voice -> !voices.containsKey(voice)).toList();
  }

  AgencyView heard(List<VoiceAsked> more) {
    Map<Voice, VoiceAsked> all = new EnumMap<>(Voice.class);
    all.putAll(voices);
    more.forEach(asked -> all.put(asked.whose(), asked));
    return new AgencyView(all, grade, prompts, acted);
  }

  AgencyView graded(Grade given) {
    return new AgencyView(voices, given, prompts, acted);
  }

  AgencyView prompted(Prompts more) {
    return new AgencyView(voices, grade, prompts.with(more), acted);
  }

  AgencyView acted(boolean yes) {
    return new AgencyView(voices, grade, prompts, yes);
  }

  @Override
  public String toString() {
    return "AgencyView[]";
  }
}
