/**
 * Term lists: their rows, their CSV, linting them, finding their phrases in Chinese and matching
 * their forms in English. The only package that meets Commons CSV and fastexcel.
 */
package org.duizhao.glossary;
