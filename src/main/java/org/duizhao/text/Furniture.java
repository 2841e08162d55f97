package org.duizhao.text;

import java.util.regex.Pattern;

/**
 * Lines that belong to the page, not the article: menus, credits, licences, hotlines, copyright.
 *
 * <p>An article may be about any of these, so a word is not enough: a line must have the form of a
 * label with what it labels, of a link, or of a credit in brackets, and must not end as a sentence
 * does.
 */
final class Furniture {

  private static final int LONGEST = 200;
  private static final int LONGEST_LINK = 80;

  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*[\\p{IsHan}\\p{L}][。.！？!?][”’\"]?");

  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[（(]?\\s*(?:本文|本期|网站|文字|图片|本版)?"
              + "(?:责任编辑|责编|编辑|编审|主编|校对|审核|监制|摄影|供图|图源|值班编辑|终审|编译|排版"
              + "|(?:联系|举报|客服|服务|投稿|新闻|纠错|监督|涉未成年人举报)*(?:热线|电话|邮箱)|广告|客户端"
              + "|[\\p{IsHan}]{0,16}(?:许可证|备案|执照|注册)[\\p{IsHan}]{0,4}|标签|关键词|字号|分享到?"
              + "|(?i:editors?(?: in charge)?|(?:chief|executive|managing|web|copy|responsible) editors?"
              + "|edited by|proofread(?:er|ing)?|photo(?:graph|grapher|s)?(?: credit)?|photo by|tags?|keywords"
              + "|font size|share(?: (?:to|on|this))?|[\\w ,&-]{0,40}hotline[\\w ]{0,30}"
              + "|[\\w ,&-]{0,70}(?:licen[cs]e|permit|registration|filing)(?: (?:no|number)\\.?)?))"
              + "\\s*[：:/].*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(【\\[]?\\s*(?i:(?:additional )?(?:reporting|writing|editing)(?: and \\w+)? by\\b"
              + "|photos? (?:by|courtesy of|provided by)\\b|source of (?:video|photo|image)).*"
              + "|(?:视频|图片|图文)来源[:：].*|(?:新华社|中新社)?(?:记者|通讯员)?\\s*[\\p{IsHan}·]{2,6}\\s*[摄绘][)）】]?");

  private static final Pattern NUMBERED =
      Pattern.compile(".*(?:ICP[备证]|公网安备|ICP B|Public Network (?:Security|Anbei)).*\\d{4}.*");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          ".*(?i:all rights reserved|©).*|(?i:copyright\\b)\\s*[:：(©\\d].*|版权(?:所有|归).*");

  private static final Pattern LINK =
      Pattern.compile(
          "[【\\[]?(?:上一篇|下一篇|上一页|下一页|返回(?:首页|顶部)|分享(?:到|至)|字号|打印|关闭|收藏本|我要(?:评论|纠错|投稿)"
              + "|扫一扫|扫码|点击(?:查看|进入|下载)|更多(?:新闻|精彩|内容)|相关(?:新闻|阅读|链接)|推荐阅读|延伸阅读|热门(?:新闻|推荐)"
              + "|阅读原文|网站地图|关于我们|联系我们|当前位置|您(?:的|现在的)位置|首页).*"
              + "|(?i:(?:skip to|back to|click here|read more|read next|sign up|subscribe|log in|sign in"
              + "|follow us|share (?:this|on|to)|print this|print (?:page|article)|related (?:news|articles|stories|links)"
              + "|more (?:news|stories)|most (?:read|popular)|previous (?:article|page|post)|next (?:article|page|post)"
              + "|about us|contact us|privacy policy|cookie policy|terms of (?:use|service)|you are here)\\b.*"
              + "|advertisement|home|menu|search|print|share|close)");

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
    return paragraph.length() <= LONGEST
        && (isCredit(paragraph)
            || (!SENTENCE.matcher(paragraph).matches() && isLabelOrLink(paragraph)));
  }

  /** Whether a paragraph is a legal notice, if it stands after the article. */
  static boolean isNotice(String paragraph) {
    return NOTICE_OPENING.matcher(paragraph).matches() && NOTICE.matcher(paragraph).matches();
  }

  private static boolean isCredit(String line) {
    return CREDIT.matcher(line).matches()
        || (COPYRIGHT.matcher(line).matches() && line.length() <= LONGEST_LINK);
  }

  private static boolean isLabelOrLink(String line) {
    return LABEL.matcher(line).matches()
        || NUMBERED.matcher(line).matches()
        || (LINK.matcher(line).matches() && line.length() <= LONGEST_LINK)
        || MENU.matcher(line).matches();
  }
}
