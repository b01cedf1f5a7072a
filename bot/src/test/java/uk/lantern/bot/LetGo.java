package uk.lantern.bot;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties the static fields of a test class that is over. JUnit keeps the class, and a field that
 * names a closed Lantern kept all of it, some 30 MB: on 27 November 2026 fifty-six of them filled
 * the 2 GB of the one process that runs these tests where Maven runs on Java 17. What is final is
 * meant for all classes and stays.
 */
public final class LetGo implements AfterAllCallback {

  @Override
  public void afterAll(ExtensionContext context) throws IllegalAccessException {
    Class<?> over = context.getRequiredTestClass();
    while (over != null && over.getName().startsWith("uk.lantern.")) {
      for (Field field : over.getDeclaredFields()) {
        int is = field.getModifiers();
        if (Modifier.isStatic(is) && !Modifier.isFinal(is) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          field.set(null, null);
        }
      }
      over = over.getSuperclass();
    }
  }
}
