package org.duizhao.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.text.Quantity.Form;
import org.duizhao.text.Quantity.Kind;

/**
 * Numbers of a bead that the English has with the right value but as something else: in another
 * currency or unit, or as a percentage that it is not.
 *
 * <p>A number is looked at if the English has its value, and nowhere with its unit. What bears no
 * unit at all is right, since English leaves units out; a percentage without a sign is not.
 */
record UnitSlips(Rule rule, BeadFigures all) {

  /** 5, 6 and 7 percent: the word comes last. */
  private static final Pattern LATER_PERCENT =
      Pattern.compile(
          "(?i)^[\\s\\d.,;/–—-]*(?:(?:and|or|to|versus|vs)[\\s\\d.,/–—-]*)*(?:%|per\\s?cent|percentage|points?|basis|p\\.?c)");

  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)^[\\s-]?percentage[\\s-]points?|^[\\s-]?(?:basis\\s)?points?|^\\s?pps?\\b");
  private static final int FAR = 60;

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Figure zh : all.zh()) {
      List<Figure> equals =
          all.en().stream().filter(en -> new FigurePair(zh, en).hasOneValue()).toList();
      if (equals.isEmpty() || zh.quantity().form() == Form.LOOSE) {
        continue;
      }
      unit(zh, equals).or(() -> percent(zh, equals)).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> unit(Figure zh, List<Figure> equals) {
    Optional<UnitWords> source = UnitWords.chinese(zh);
    if (source.isEmpty() || zh.quantity().kind() != Kind.COUNT) {
      return Optional.empty();
    }
    List<UnitWords> words = equals.stream().flatMap(en -> UnitWords.english(en).stream()).toList();
    boolean wrong =
        words.size() == equals.size()
            && words.stream()
                .allMatch(w -> source.get().contradicts(w) && !isAmbiguous(source.get(), w))
            && all.zh().stream().noneMatch(other -> explains(other, zh, words));
    return wrong ? Optional.of(finding(zh, source.get(), words.get(0))) : Optional.empty();
  }

  /** Whether another Chinese number has the same value and the English unit. */
  private static boolean explains(Figure other, Figure zh, List<UnitWords> words) {
    return !other.equals(zh)
        && other.quantity().matches(zh.quantity())
        && UnitWords.chinese(other).stream().anyMatch(u -> words.stream().anyMatch(u::agrees));
  }

  /** 元 is whatever the article counts in. */
  private static boolean isAmbiguous(UnitWords zh, UnitWords english) {
    String text = zh.place().article().text();
    return zh.place().span().length() == 1
        && english.units().stream()
            .filter(unit -> unit.dimension().equals("money"))
            .flatMap(unit -> unit.zhAfter().stream())
            .anyMatch(name -> name.length() > 1 && text.contains(name));
  }

  private Finding finding(Figure zh, UnitWords source, UnitWords words) {
    Unit unit = source.units().get(0);
    boolean prefix = words.prefix() && !unit.enBefore().isEmpty();
    boolean plural = words.place().text().endsWith("s") || words.units().get(0).invariant();
    String right = prefix ? unit.enBefore().get(0) : unit.inEnglish(plural);
    String said = zh.text() + source.place().text();
    Finding finding =
        rule.finding(
                said
                    + " is in "
                    + unit.inEnglish(true)
                    + ", but the English has "
                    + words.place().text())
            .zh(zh.place())
            .en(words.place());
    return prefix == words.prefix() ? finding.fixes(List.of(right)) : finding;
  }

  private Optional<Finding> percent(Figure zh, List<Figure> equals) {
    if (zh.quantity().kind() != Kind.PERCENT || all.zh().stream().anyMatch(z -> isPlain(z, zh))) {
      return Optional.empty();
    }
    Figure en = equals.get(0);
    if (equals.stream().allMatch(UnitSlips::isBare)) {
      String sign = en.place().article().text().contains("%") ? "%" : " percent";
      return Optional.of(
          rule.finding(zh.text() + " is a percentage, but the English has " + en.text())
              .zh(zh.place())
              .en(en.place())
              .fixes(List.of(en.text() + sign)));
    }
    return zh.isPoints() && equals.stream().noneMatch(e -> POINTS.matcher(e.after(FAR)).find())
        ? Optional.of(
            rule.finding(zh.text() + "个百分点 is percentage points, but the English has percent")
                .severity(Severity.WARNING)
                .zh(zh.place())
                .en(en.place()))
        : Optional.empty();
  }

  /** Whether a Chinese number has the value of a percentage without being one of that sort. */
  private static boolean isPlain(Figure other, Figure percentage) {
    boolean sort =
        other.quantity().kind() == Kind.PERCENT && other.isPoints() == percentage.isPoints();
    return !sort && other.quantity().matches(percentage.quantity());
  }

  private static boolean isBare(Figure en) {
    return en.quantity().kind() == Kind.COUNT
        && en.quantity().form() == Form.DIGITS
        && !LATER_PERCENT.matcher(en.after(FAR)).find();
  }
}
