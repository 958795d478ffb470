/// Tables that people bring: CSV and XLSX read into plain cells, and nothing else. No formula is
/// evaluated, no link followed, no macro run and no entity of XML resolved; how much a file may
/// hold is bounded before it is taken apart.
///
/// Entry point: [org.casewright.file.table.TableFile]. What is wrong with a file comes back as
/// sentences, as everywhere in this room.
///
/// May use `file`, `model`, Jackson for CSV and POI for XLSX.
@NullMarked
package org.casewright.file.table;

import org.jspecify.annotations.NullMarked;
