#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/finding.h"
#include "ui/words/tongue.h"

namespace landbridge {

/// What happened, what it means and what to do, in at most three sentences, the id at the end: "... (FIL-05)". The
/// facts are those that MessageCode documents, in order.
QString sentence(MessageCode code, const std::vector<std::string>& facts, const Tongue& tongue = {});
QString sentence(const Error& error, const Tongue& tongue = {});
/// The sentence of a finding with its place in front, "needs.csv, line 37, amount: ...".
QString sentence(const Finding& finding, const Tongue& tongue = {});
/// The place alone, or the record that the finding is about; empty where it has neither.
QString place(const Finding& finding, const Tongue& tongue = {});

/// "Error", "Warning", "Note".
QString words(Severity severity, const Tongue& tongue = {});

} // namespace landbridge
