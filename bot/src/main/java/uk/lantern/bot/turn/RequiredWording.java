package uk.lantern.bot.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;

/** Stops the start when a text that could be said is in no wording file: it names every one. */
@Component
final class RequiredWording {

  RequiredWording(Wording wording) {
    wording.require(keys().toArray(WordingKey[]::new));
  }

  /** Every constant of every enum of keys, wherever it stands: a new one cannot be forgotten. */
  static List<WordingKey> keys() {
    var enums = new ClassPathScanningCandidateComponentProvider(false);
    enums.addIncludeFilter(new AssignableTypeFilter(WordingKey.class));
    List<WordingKey> keys = new ArrayList<>();
    for (BeanDefinition found : enums.findCandidateComponents("uk.lantern")) {
      Class<?> type =
          ClassUtils.resolveClassName(
              String.valueOf(found.getBeanClassName()), WordingKey.class.getClassLoader());
      if (type.getEnumConstants() instanceof WordingKey[] constants) {
        keys.addAll(Arrays.asList(constants));
      }
    }
    return List.copyOf(keys);
  }
}
