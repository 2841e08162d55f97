/**
 * The command line: one class per command, the options they share, and where they print. The only
 * package that meets picocli and the progress bar.
 */
package org.duizhao.cli;
