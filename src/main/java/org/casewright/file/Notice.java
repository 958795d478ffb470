package org.casewright.file;

/// Something worth saying about a file that was opened all the same.
///
/// @param path where, as a JSON path; `$` is the whole file
/// @param line in the file, counted from 1; 0 where no line can be named
public record Notice(String path, int line, String sentence) {}
