/**
 * What was found in a pair, kept on disk under a key of everything it depends on: both articles,
 * the lists, the rules, the program itself. A cache may be deleted at any time, several processes
 * may share one, and an entry that is damaged is as good as none.
 */
package org.duizhao.cache;
