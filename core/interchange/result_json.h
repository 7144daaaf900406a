#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json.h"
#include "core/model/finding.h"
#include "core/model/run.h"
#include "core/model/workspace.h"

namespace landbridge {

/// A run as `match --json` prints it (command-line.md), with input_digest, scenario and vocabularies beside.
Json resultJson(const Run& run);

/// What the seal of a run hashes: its result as canonical JSON without digest and certificate. Input digest,
/// configuration, versions of the vocabularies and digest of the predecessor are part of it.
std::string sealText(const Run& run);

/// Reads what resultJson writes and nothing else: every key, no other, amounts in the decimals of the currency. Errors:
/// resultNotReadable with the place of the first thing that is not so, such as "groups[3].gap"; what readJson refuses.
Result<Run> readResult(std::string_view text);

/// Reads only `matches` and `configuration` of a result, for judging its lines alone; every other key is passed over.
/// Where a match does not say its support and unit they are its need's in `workspace`, whose round gives the currency.
/// A match without `state` is proposed. Errors as of readResult, and those of readConfiguration.
Result<Run> readProposal(std::string_view text, const Workspace& workspace);

/// {"colliding": [...]}: the answer where fixed lines collide.
Json collidingJson(const std::vector<CollidingLine>& lines, const Currency& currency);

/// {"seal", "proof", "older", "failures"}.
Json verdictJson(const RunVerdict& verdict);

/// {"severity", "code", "file", "line", "column", "value", "text"}; `text` is the sentence in the reader's language.
Json findingJson(const Finding& finding, std::string_view text);

} // namespace landbridge
