package uk.lantern.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.teams.Dedupe.Taken;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Seen;
import uk.lantern.bot.turn.SeenAnswer;
import uk.lantern.bot.turn.SeenWork.Held;
import uk.lantern.bot.turn.SeenWork.Worked;

/** From the bytes of an admitted activity to its HTTP answer, once. */
final class FrontDoor {

  private static final Logger log = LoggerFactory.getLogger(FrontDoor.class);

  /** Teams gives these the id of the message they are about, so the body tells them apart. */
  private static final Set<String> ABOUT_A_MESSAGE =
      Set.of("messageUpdate", "messageDelete", "messageReaction");

  private static final UUID NO_ID = new UUID(0, 0);

  private final ActivityJson json;
  private final Dedupe dedupe;
  private final LanternAdapter adapter = new LanternAdapter();
  private final LanternActivityHandler handler;
  private final Replies replies;
  private final Outgoing outgoing;
  private final MeterRegistry metrics;

  /** Looked up once: the registry makes and compares an id with its tags for each question. */
  private final Timer accepted;

  private final Timer invoked;

  FrontDoor(
      ActivityJson json,
      Dedupe dedupe,
      LanternActivityHandler handler,
      Replies replies,
      Outgoing outgoing,
      MeterRegistry metrics) {
    this.json = json;
    this.dedupe = dedupe;
    this.handler = handler;
    this.replies = replies;
    this.outgoing = outgoing;
    this.metrics = metrics;
    this.accepted = metrics.timer("turn.accept");
    this.invoked = metrics.timer("invoke.duration");
  }

  /**
   * Takes one activity.
   *
   * @throws Refusal for what cannot be read
   */
  SeenAnswer take(byte[] body) {
    Activity activity = json.read(body);
    String bodyId = isNamedByBody(activity) ? UUID.nameUUIDFromBytes(body).toString() : "";
    Incoming incoming = Incoming.of(activity, bodyId);
    activity.setId(incoming.key().activity());
    boolean invoke = activity.isType(ActivityTypes.INVOKE);
    ActivityKey key = unique(incoming.key(), activity.getType(), bodyId);
    Timer.Sample begun = Timer.start(metrics);
    Taken taken =
        dedupe.take(activity, incoming, key, body, held -> work(activity, incoming, held));
    begun.stop(invoke ? invoked : accepted);
    if (taken.isCopy() || taken.seen() instanceof Seen.Working) {
      metrics.counter("dedupe.hits").increment();
    }
    // Of what may answer a round without names not even a copy's answer says what was answered.
    return invoke && taken.quiet() && taken.isCopy()
        ? answer(outgoing.told(TeamsWording.RECEIVED))
        : answer(taken, key, invoke);
  }

  private SeenAnswer answer(Taken taken, ActivityKey key, boolean invoke) {
    return switch (taken.seen()) {
      case Seen.Answered answered -> answered.answer();
      case Seen.Working working ->
          invoke ? answer(outgoing.told(TeamsWording.STILL_WORKING)) : SeenAnswer.bare(200);
      case Seen.Altered altered -> {
        UUID which = taken.quiet() ? NO_ID : UUID.nameUUIDFromBytes(bytes(key));
        log.warn("audit refused activity.altered {}", which);
        yield SeenAnswer.bare(409);
      }
    };
  }

  private Worked work(Activity activity, Incoming incoming, Held held) {
    Collected collected;
    try {
      collected = adapter.run(activity, handler);
    } catch (Refusal refusal) {
      log.warn("audit refused {}", refusal.code());
      return Worked.done(SeenAnswer.bare(refusal.status()));
    } catch (RuntimeException e) {
      log.error("A turn failed: {}", e.getClass().getName(), new IllegalStateException(where(e)));
      collected = sorry(activity, incoming);
    }
    List<Activity> said = collected.activities();
    InvokeResponse invoke = collected.invoke();
    if (invoke == null) {
      replies.send(said, incoming, held);
      return Worked.done(SeenAnswer.bare(200));
    }
    boolean keep = collected.kind() != ReplyClass.SAFETY_SIGNPOST;
    return new Worked(answer(invoke), keep, () -> replies.send(said, incoming, held));
  }

  private Collected sorry(Activity activity, Incoming incoming) {
    return activity.isType(ActivityTypes.INVOKE)
        ? new Collected(List.of(), outgoing.told(TeamsWording.SORRY), null)
        : new Collected(
            List.of(outgoing.words(TeamsWording.SORRY, incoming.address())), null, null);
  }

  private SeenAnswer answer(InvokeResponse invoke) {
    Object body = invoke.getBody();
    return new SeenAnswer(invoke.getStatus(), body == null ? null : json.write(body));
  }

  /** Few are: what has no id, and what has the id of another. */
  private static boolean isNamedByBody(Activity activity) {
    String id = activity.getId();
    return id == null || id.isBlank() || ABOUT_A_MESSAGE.contains(activity.getType());
  }

  private static ActivityKey unique(ActivityKey key, String type, String bodyId) {
    return ABOUT_A_MESSAGE.contains(type)
        ? new ActivityKey(
            key.channel(), key.conversation(), key.activity() + "#" + type + "#" + bodyId)
        : key;
  }

  private static byte[] bytes(ActivityKey key) {
    return key.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Where it failed without its message, which may quote a person. */
  private static @Nullable String where(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? null : trace[0].toString();
  }
}
