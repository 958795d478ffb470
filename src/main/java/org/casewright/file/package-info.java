/// Everything on disk: business cases read, upgraded, written and saved.
///
/// Entry point: [org.casewright.file.CaseFile]. A file is read in three steps: its bytes become a
/// tree that knows where everything stands ([org.casewright.file.TreeReader]), the tree is
/// brought to the present version ([org.casewright.file.Upgrades]), and the codecs turn it into
/// the records of the model, object by object ([org.casewright.file.CaseCodec] first). Nothing is
/// thrown for a bad file: what is wrong comes back as sentences with a path and a line. Writing
/// goes the same way back.
///
/// Files cannot be lost: what is done to people's files goes through [org.casewright.file.Disk],
/// which tests make fail at every call; [org.casewright.file.SafeSave] leaves the old file or the
/// new one whole, whatever fails, and a [org.casewright.file.Stamp] shows what somebody else has
/// changed. [org.casewright.file.CaseLock] says who has a case open,
/// [org.casewright.file.RecoveryFolder] keeps unsaved work, [org.casewright.file.ScenarioFile]
/// carries one scenario, and [org.casewright.file.OneWindow] hands a second start's files to the
/// running window, through a socket that is a file.
///
/// Tables that people bring in are read in [org.casewright.file.table], with POI.
///
/// May use `model` and Jackson's streaming core; the only room that knows Jackson.
/// [org.casewright.file.Json] writes plain answers for the command line.
@NullMarked
package org.casewright.file;

import org.jspecify.annotations.NullMarked;
