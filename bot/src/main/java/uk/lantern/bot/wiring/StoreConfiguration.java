package uk.lantern.bot.wiring;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values are written to the store. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

  /**
   * Spring Data would write a date as midnight of the machine's own zone, so that two machines read
   * different days. ISO text is the same everywhere and sorts.
   */
  @Bean
  public MongoCustomConversions mongoCustomConversions() {
    return MongoCustomConversions.create(
        adapter -> {
          adapter.registerConverter(DayToText.INSTANCE);
          adapter.registerConverter(TextToDay.INSTANCE);
        });
  }

  @WritingConverter
  private enum DayToText implements Converter<LocalDate, String> {
    INSTANCE;

    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private enum TextToDay implements Converter<String, LocalDate> {
    INSTANCE;

    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }
}
