package org.duizhao.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a run of the program left behind: its exit code and what it printed. */
record Run(int code, String out, String err) {

  /** Turns off LanguageTool, which takes seconds to load. */
  static final String QUICK = "--disable=grammar,spelling,style";

  /** Runs a command; arguments are told by their string form, so that paths can be given. */
  static Run duizhao(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(out, err, words);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
