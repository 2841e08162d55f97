package org.duizhao.exchange;

import org.duizhao.align.Bitext;
import org.duizhao.text.Script;

/**
 * The language tags of a pair, as translation tools know them.
 *
 * @param zh zh-CN, or zh-TW for traditional script
 * @param en en-US or en-GB
 */
record Languages(String zh, String en) {

  static Languages of(Bitext bitext, WriteOptions options) {
    String zh = Script.isTraditional(bitext.zh().text()) ? "zh-TW" : "zh-CN";
    return new Languages(zh, options.english());
  }
}
