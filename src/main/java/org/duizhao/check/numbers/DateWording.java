package org.duizhao.check.numbers;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.text.DateMention;
import org.duizhao.text.DateMention.Part;
import org.duizhao.text.DateMention.Unit;

/** Parts of dates in English words, in the style of those that stand there. */
final class DateWording {

  private static final List<String> HOURS =
      List.of("twelve one two three four five six seven eight nine ten eleven".split(" "));
  private static final List<List<String>> PHASES =
      List.of(
          List.of("early", "mid", "late"),
          List.of("beginning", "middle", "end"),
          List.of("start", "middle", "end"));
  private static final Pattern CLIPPED = Pattern.compile("(?i)(?!may|june|july).{3,4}");
  private static final int LONGEST_WRITTEN_OUT = 5;
  private static final int NOON = 12;

  private DateWording() {}

  /** The right words for a part of an English date that the Chinese has otherwise. */
  static String of(DateMention zh, DatedWords en, Part part) {
    String model = en.text(part);
    int right = zh.part(part.unit()).orElseThrow().value();
    return switch (part.unit()) {
      case MONTH -> month(model, right);
      case WEEKDAY -> DayOfWeek.of(right).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case PHASE -> phase(model, right);
      case HALF, HOUR -> timeOfDay(zh, en, part, right);
      case MINUTE -> Character.isDigit(model.charAt(0)) ? padded(model, right) : minutes(right);
      case DAY -> NumberWording.like(model, BigDecimal.valueOf(right));
      case YEAR -> String.valueOf(right);
    };
  }

  private static String month(String model, int value) {
    if (Character.isDigit(model.charAt(0))) {
      return padded(model, value);
    }
    String name = Month.of(value).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean stopped = model.endsWith(".");
    boolean clipped = stopped || CLIPPED.matcher(model).matches();
    // March to July are written out by those who write Aug. and Sept.
    boolean written = name.length() <= (stopped ? LONGEST_WRITTEN_OUT : LONGEST_WRITTEN_OUT - 1);
    String word = name;
    if (clipped && !written) {
      word = name.substring(0, name.equals("September") && stopped ? 4 : 3) + (stopped ? "." : "");
    }
    boolean capitals = Character.isUpperCase(model.charAt(1));
    return capitals ? word.toUpperCase(Locale.ROOT) : word;
  }

  private static String phase(String model, int value) {
    String lower = model.toLowerCase(Locale.ROOT);
    String word =
        PHASES.stream()
            .filter(words -> words.contains(lower))
            .findFirst()
            .orElse(PHASES.get(0))
            .get(value - 1);
    boolean capital = Character.isUpperCase(model.charAt(0));
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private static String timeOfDay(DateMention zh, DatedWords en, Part part, int right) {
    Optional<Part> hour = en.date().part(Unit.HOUR);
    Optional<Part> half = en.date().part(Unit.HALF);
    // 15:00 and noon say in one word which half of the day it is
    if (hour.isPresent() && half.isPresent() && half.get().span().equals(hour.get().span())) {
      int value =
          zh.part(Unit.HALF).orElse(half.get()).value() * NOON
              + zh.part(Unit.HOUR).orElse(hour.get()).value();
      String model = en.text(hour.get());
      return Character.isDigit(model.charAt(0)) ? padded(model, value) : clock(value);
    } else if (part.unit() == Unit.HALF) {
      return half(en.text(part), right);
    }
    boolean digits = Character.isDigit(en.text(part).charAt(0));
    return digits ? String.valueOf(right == 0 ? NOON : right) : HOURS.get(right);
  }

  private static String clock(int value) {
    return switch (value) {
      case 0 -> "midnight";
      case NOON -> "noon";
      default -> value % NOON + (value < NOON ? " a.m." : " p.m.");
    };
  }

  private static String half(String model, int right) {
    if (model.matches("(?i)[ap]\\.?\\s?m\\.?")) {
      char letter = right == 0 ? 'a' : 'p';
      boolean capital = Character.isUpperCase(model.charAt(0));
      return (capital ? Character.toUpperCase(letter) : letter) + model.substring(1);
    } else if (model.equals("at night")) {
      return "in the morning";
    }
    String words = model.startsWith("in the ") ? "in the " : "";
    return words + (right == 0 ? "morning" : "afternoon");
  }

  private static String minutes(int value) {
    return switch (value) {
      case 15 -> "quarter";
      case 30 -> "half";
      default -> value + " minutes";
    };
  }

  /** A figure of two digits if the one that stands there has a zero before it, or might have. */
  private static String padded(String model, int value) {
    return model.length() == 2 ? String.format(Locale.ROOT, "%02d", value) : String.valueOf(value);
  }
}
