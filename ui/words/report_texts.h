#pragma once

#include "core/report/words.h"

namespace landbridge {

/// The English masters of the reports' texts, marked for translation in the context "Report".
const char* reportText(report::Phrase phrase);
/// The same with %n.
const char* reportText(report::CountedPhrase phrase);

} // namespace landbridge
