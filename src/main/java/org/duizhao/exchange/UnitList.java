package org.duizhao.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.text.InputException;
import org.duizhao.text.Landmark;

/**
 * The units of a translation file as they are read, source and target. Which of the two is the
 * Chinese is told by the codes of the languages, and where there are none by the script.
 *
 * <p>A Chinese source without a target is untranslated and stays, so that checks can say so; an
 * English one without a target is work still to be done, and is left out.
 */
final class UnitList {

  private static final Pattern MACHINE_MADE =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private static final String UNTRANSLATED = "without Chinese";

  private final String name;
  private final List<Read> units = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private String file = "";
  private Direction direction = Direction.UNKNOWN;
  private int count;

  private enum Direction {
    FROM_ZH,
    FROM_EN,
    OTHER,
    UNKNOWN
  }

  /** A unit before it is known what its languages are. */
  private record Read(
      int number, String id, String file, Direction direction, UnitText source, UnitText target) {}

  /**
   * @param name of the file, as messages name it
   */
  UnitList(String name) {
    this.name = name;
  }

  /** What a segment of a unit is called. The unit's id says nothing if a machine made it up. */
  static String name(String unit, String segment, boolean isOneOfSeveral) {
    if (!segment.isEmpty() && MACHINE_MADE.matcher(unit).matches()) {
      return segment;
    }
    return isOneOfSeveral ? unit + "/" + segment : unit;
  }

  /** Begins what came from one original file. */
  void file(String original, String source, String target) {
    file = original.replaceFirst(".*[/\\\\]", "");
    files.add(file);
    see(source);
    see(target);
    direction = direction(Language.of(source), Language.of(target));
  }

  /** Notes the code of a language that the file holds. */
  void see(String code) {
    if (!code.isEmpty()) {
      languages.add(code);
    }
  }

  private static Direction direction(Language source, Language target) {
    if (source == Language.OTHER
        || target == Language.OTHER
        || (source == target && source != Language.UNKNOWN)) {
      return Direction.OTHER;
    }
    if (source == Language.ZH || target == Language.EN) {
      return Direction.FROM_ZH;
    }
    return source == Language.EN || target == Language.ZH ? Direction.FROM_EN : Direction.UNKNOWN;
  }

  void add(String id, UnitText source, UnitText target) {
    count++;
    String shown = id.isBlank() ? Integer.toString(count) : id;
    units.add(new Read(count, shown, file, direction, source, target));
  }

  /** Counts a unit that is not to be translated. */
  void pass() {
    count++;
  }

  /** Counts a unit that is left out though it might be wanted. */
  void leaveOut(String why) {
    count++;
    leftOut.merge(why, 1, Integer::sum);
  }

  /**
   * All units that are in Chinese or English.
   *
   * @throws InputException if the file is in other languages, or not translated at all
   */
  Units finish() {
    boolean fromZh = isFromZh();
    List<Unit> paired = new ArrayList<>();
    for (Read read : units) {
      boolean zhIsSource =
          read.direction == Direction.UNKNOWN ? fromZh : read.direction == Direction.FROM_ZH;
      if (read.direction == Direction.OTHER) {
        leftOut.merge("in other languages", 1, Integer::sum);
      } else if (!zhIsSource && read.target.isEmpty()) {
        leftOut.merge(UNTRANSLATED, 1, Integer::sum);
      } else {
        paired.add(unit(read, zhIsSource));
      }
    }
    require(paired);
    List<String> remarks = new ArrayList<>();
    leftOut.forEach(
        (why, n) -> remarks.add(n + (n == 1 ? " unit " : " units ") + why + " left out"));
    return new Units(name, paired, remarks);
  }

  private Unit unit(Read read, boolean zhIsSource) {
    String heading = files.size() > 1 ? read.file : "";
    return new Unit(
        read.number,
        new Landmark(Landmark.Kind.UNIT, read.id, heading),
        zhIsSource ? read.source : read.target,
        zhIsSource ? read.target : read.source);
  }

  /** Whether more Han stands in the sources than in the targets. */
  private boolean isFromZh() {
    return units.stream().mapToInt(unit -> han(unit.source)).sum()
        > units.stream().mapToInt(unit -> han(unit.target)).sum();
  }

  private static int han(UnitText text) {
    return (int) text.text().codePoints().filter(Character::isIdeographic).count();
  }

  private void require(List<Unit> paired) {
    boolean isOpen = leftOut.containsKey(UNTRANSLATED);
    if (paired.isEmpty() && !isOpen && !languages.isEmpty() && count > 0) {
      throw new InputException(
          name,
          "no Chinese with English in it; its languages are " + String.join(", ", languages),
          "export it in Chinese and English");
    }
    if (!isOpen && paired.stream().allMatch(Unit::isEmpty)) {
      throw new InputException(name, "there are no units with text in it", "export it again");
    }
    if (paired.stream().noneMatch(unit -> !unit.zh().isEmpty() && !unit.en().isEmpty())) {
      throw new InputException(
          name, "none of its units has a translation", "export it with the translations");
    }
  }
}
