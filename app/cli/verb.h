#pragma once

#include <stop_token>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/workbench/workbench.h"

namespace landbridge::cli {

/// One call of a verb: what was asked, where to answer.
struct Call {
    const Arguments& arguments;
    Console& console;
    std::stop_token stop = {};
    Person author = {};
    Clock clock = timeNow;

    /// The operand at `place`; "" where there is none.
    std::string operand(std::size_t place) const
    {
        return place < arguments.operands().size() ? arguments.operands()[place] : std::string();
    }
    /// Opens the workspace that the first operand names.
    Result<Workbench> open(Access access) const { return Workbench::open(operand(0), access, author, clock); }
};

using Outcome = std::variant<ExitStatus, UsageError>;

/// A verb of command-line.md. Texts are English masters for translation.
struct Verb {
    std::string_view name = {};
    const char* summary = "";
    std::vector<std::string_view> operands = {}; ///< their names; "SOURCE..." may stand more than once, "[N]" may miss
    std::vector<Option> options = {};            ///< beside those that every verb has
    Outcome (*run)(Call& call) = nullptr;
};

Verb newVerb();
Verb importVerb();
Verb exportVerb();
Verb checkVerb();
Verb matchVerb();
Verb verifyVerb();
Verb explainVerb();
Verb decideVerb();
Verb reportVerb();
Verb historyVerb();
Verb undoVerb();
Verb redoVerb();
Verb copyVerb();

/// All verbs, in the order of the help.
const std::vector<Verb>& allVerbs();
/// The options that every verb has.
const std::vector<Option>& commonOptions();

/// What `verb` can do, or all verbs.
QString helpText(const Verb& verb, const Console& console);
QString helpText(const Console& console);
/// One sentence on what is wrong.
QString sentence(const UsageError& error, const Console& console);

/// "file", "title", "currency", "as_of" and "data_digest" of a workspace.
Json workspaceJson(const Workbench& workbench);
/// A step of the history, with its sentence.
Json stepJson(const Step& step, const Console& console);

} // namespace landbridge::cli
