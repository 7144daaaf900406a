#pragma once

#include <unordered_map>

#include "core/interchange/row_text.h"

/// What one import knows while it goes on; private to the room.
namespace landbridge::interchange {

/// A row of a file, or a state made on the way (then without a source).
struct StagedRow {
    std::size_t table = 0;
    std::uint32_t source = kNoSource;
    std::uint32_t line = 0;
    std::string key = {};
    RowFate fate = RowFate::added;
    bool repeats = false; ///< says the same as a row before it
    std::vector<std::string> made = {};

    static constexpr std::uint32_t kNoSource = static_cast<std::uint32_t>(-1);
    bool isTaken() const { return fate != RowFate::skipped; }
};

/// The values of the rows of one table, beside their places in Import::rows.
template <class Entity>
struct Stage {
    struct Row {
        std::size_t place = 0;
        Entity value = {};
    };
    std::vector<Row> rows = {};
    std::unordered_map<std::string, std::size_t> byKey = {}; ///< first row of a key, index of `rows`
};

struct Import {
    const Workspace& before;
    const std::vector<TableSource>& sources;
    const ImportOptions& options;
    std::stop_token stop = {};

    std::vector<TableText> texts = {}; ///< by source
    std::vector<StagedRow> rows = {};
    AllEntities::Tuple<Stage> stages = {};
    StateNames states;
    FieldContext context = {};
    Findings findings = {};
    std::size_t rowsInAll = 0;
    std::size_t rowsDone = 0;

    template <class Entity>
    Stage<Entity>& stage()
    {
        return std::get<Stage<Entity>>(stages);
    }
    /// Adds a finding about a cell of a row of a file; `field` may be past the columns for none.
    Finding& add(Severity severity, const StagedRow& row, std::size_t field, Error error);
};

/// Reads all texts into rows and values, with what each row and each pair of rows says by itself. Ends early when asked
/// to stop.
void stageRows(Import& import);

struct Settled {
    bool accepted = false;
    ChangeSet changes = {}; ///< where accepted: those of the rows that are taken, in the order of AllEntities and keys
};
/// Finds what the rows break together, leaves out rows where that is allowed, and makes the changes: of the rows that
/// are taken, of states made and of years replaced.
Settled settleRows(Import& import);

/// Moves the values of the rows that are taken from the stages into changes.
ChangeSet takeChanges(Import& import);
/// Moves them back.
void returnChanges(Import& import, ChangeSet changes);

} // namespace landbridge::interchange
