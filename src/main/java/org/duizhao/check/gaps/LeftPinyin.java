package org.duizhao.check.gaps;

import java.util.regex.Pattern;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;

/**
 * Pinyin in the English that spells words of the Chinese.
 *
 * @param en the segment, and the pinyin in offsets into it
 * @param zh the segment with the characters that are spelt, and these in offsets into it
 */
record LeftPinyin(Segment en, Span words, Segment zh, Span characters) {

  private static final Pattern MEANT_BEFORE =
      Pattern.compile("[“”\"‘'(（*_\\[][^“”\"‘’)）*_\\]]{0,40}$");
  private static final Pattern MEANT_AFTER =
      Pattern.compile("^[^“”\"‘’(（*_\\[]{0,40}[“”\"’')）*_\\]]");
  private static final Pattern EXPLAINED = Pattern.compile("^[”\"’']?\\s?[(（]");

  /**
   * Whether it is there on purpose: in quotation marks or brackets, explained in brackets, or part
   * of a title in the Chinese.
   */
  boolean isMeant() {
    String before = en.text().substring(0, words.start());
    String after = en.text().substring(words.end());
    String zhBefore = zh.text().substring(0, characters.start());
    boolean isTitle = zhBefore.lastIndexOf('《') > zhBefore.lastIndexOf('》');
    return isTitle
        || (MEANT_BEFORE.matcher(before).find() && MEANT_AFTER.matcher(after).find())
        || EXPLAINED.matcher(after).find();
  }
}
