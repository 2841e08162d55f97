package org.duizhao.text;

import java.util.regex.Pattern;

/**
 * Lines that belong to the page, not the article: menus, credits, licences, hotlines, copyright.
 *
 * <p>An article may be about any of these, so a word is not enough: a line must have the form of a
 * label with what it labels (licences and hotlines: a number), of a link or of a credit, and must
 * not end as a sentence does.
 */
final class Furniture {

  private static final int LONGEST = 200;
  private static final int LONGEST_LINK = 80;

  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[\\p{IsHan}\\p{L}][。.！？!?][”’\"]?");

  /** What is labelled may be a name, so any value will do. */
  private static final Pattern CREDIT_LABEL =
      Pattern.compile(
          "[【\\[（(]?\\s*(?:本文|本期|网站|文字|图片|本版|值班)?"
              + "(?:责任编辑|责编|编辑|编审|主编|校对|审核|监制|摄影|供图|图源|终审|编译|排版|标签|关键词|字号|分享到?"
              + "|(?:视频|图片|图文)来源"
              + "|(?i:(?:(?:chief|executive|managing|web|copy|responsible) )?editors?(?: in charge)?"
              + "|edited by|proofread(?:er|ing)?|photo(?:graph|grapher|s)?(?: credit)?|photo by"
              + "|tags?|keywords|font size|share(?: (?:to|on|this))?))"
              + "\\s*[：:/].*");

  private static final Pattern NUMBER_LABEL =
      Pattern.compile(
          "(?:[\\p{IsHan}]{0,16}(?:许可证|备案|执照|注册|热线|电话)[\\p{IsHan}]{0,4}"
              + "|(?i:[\\w ,&-]{0,70}(?:licen[cs]e|permit|registration|filing|hotline)"
              + "(?: (?:no|number)\\.?| for [\\w ]{1,30})?))"
              + "\\s*[：:].*\\d{3}.*|.*(?:ICP[备证]|公网安备|ICP B|Public Network (?:Security|Anbei)).*\\d{4}.*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(【\\[]?\\s*(?i:(?:additional )?(?:reporting|writing|editing)(?: and \\w+)? by\\b"
              + "|photos? (?:by|courtesy of|provided by)\\b|source of (?:video|photo|image)).*"
              + "|[（(]?(?:新华社|中新社)?(?:记者|通讯员)?\\s*[\\p{IsHan}·]{2,6}(?<!拍)\\s*摄[)）】]?");

  private static final Pattern COPYRIGHT =
      Pattern.compile(".*(?i:all rights reserved|©).*|(?i:copyright)\\s*[(©\\d].*|版权所有(?!者|权|人).*");

  private static final Pattern LINK =
      Pattern.compile(
          "[【\\[]?(?:上一篇|下一篇|上一页|下一页|返回(?:首页|顶部)|分享(?:到|至)|字号|打印(?:本页|[】\\]]|$)"
              + "|关闭(?:窗口|[】\\]]|$)|收藏本|我要(?:评论|纠错|投稿)|扫一扫|扫码(?:下载|关注|阅读)"
              + "|点击(?:查看|进入|下载)|更多(?:新闻|精彩|内容)|相关(?:新闻|阅读|链接)|推荐阅读|延伸阅读|热门(?:新闻|推荐)"
              + "|阅读原文|网站地图|关于我们|联系我们|当前位置|您(?:的|现在的)位置|首页(?:\\s|$)).*"
              + "|(?i:(?:skip to|back to (?:top|home)|click here|read more|read next|sign up (?:for|to)"
              + "|subscribe (?:to|now)|follow us|share (?:this|on)|print this|print (?:page|article)"
              + "|related (?:news|articles|stories|links)|more (?:news|stories)|most (?:read|popular)"
              + "|previous (?:article|page|post)|next (?:article|page|post)|about us|contact us"
              + "|privacy policy|cookie policy|terms of (?:use|service)|you are here)\\b.*"
              + "|advertisement|home|menu|search|print|share|close|log in|sign in|subscribe)");

  private static final Pattern MENU =
      Pattern.compile("[^|｜>»›]{1,24}(?:\\s*[|｜>»›]\\s*[^|｜>»›]{1,24}){2,}");

  private static final Pattern NOTICE_OPENING =
      Pattern.compile(
          "[（(【\\[*※]?\\s*(?:本(?:网|站|报|文|刊|公众号)|凡|未经|版权|免责|声明|特别声明|转载|如需|违者|以上|如有"
              + "|(?i:(?:the |any |all )*(?:publication|reproduction|reprint|copyright|manuscripts?|articles?"
              + "|contents?|views|works?|website|material)|this (?:article|website|site|work|content)|without"
              + "|no part|unauthori[sz]ed|disclaimer|statement|please|if )).*",
          Pattern.DOTALL);

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?s).*(?:转载|摘编|版权|侵权|授权|不代表本|法律责任"
              + "|(?i:reprint|reproduc|copyright|authori[sz]|republi|copied|legal (?:responsib|liab)"
              + "|do(?:es)? not (?:represent|reflect))).*");

  private Furniture() {}

  /** Whether a paragraph belongs to the page wherever it stands. */
  static boolean isLine(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    boolean sentence = SENTENCE.matcher(paragraph).matches();
    return isLinkOrCopyright(paragraph, sentence) || (!sentence && isLabelOrCredit(paragraph));
  }

  /** Whether a paragraph is a legal notice, if it stands after the article. */
  static boolean isNotice(String paragraph) {
    return NOTICE_OPENING.matcher(paragraph).matches() && NOTICE.matcher(paragraph).matches();
  }

  /** A copyright line is often written as a sentence. */
  private static boolean isLinkOrCopyright(String line, boolean sentence) {
    return line.length() <= LONGEST_LINK
        && (COPYRIGHT.matcher(line).matches() || (!sentence && LINK.matcher(line).matches()));
  }

  private static boolean isLabelOrCredit(String line) {
    return CREDIT_LABEL.matcher(line).matches()
        || NUMBER_LABEL.matcher(line).matches()
        || CREDIT.matcher(line).matches()
        || MENU.matcher(line).matches();
  }
}
