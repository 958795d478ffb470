package org.casewright.checks;

import java.util.List;

/// One thing that can be wrong with a case.
interface Check {
  List<Finding> findings(Examined examined);
}
