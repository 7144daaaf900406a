#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/change.h"

namespace landbridge {

/// What an entry of the history says; its sentence is made in ui/words from the operation and its facts.
enum class Operation : std::uint8_t {
    createWorkspace,  ///< title
    editRecord,       ///< table, id
    addRecord,        ///< table, id
    removeRecord,     ///< table, id
    editRecords,      ///< number of rows
    importTables,     ///< rows added, rows changed, sources
    runMatching,      ///< scenario, digest of the run
    decide,           ///< decision, need, offer, year
    clearDecision,    ///< need, offer, year
    lockLine,         ///< need, offer, year
    unlockLine,       ///< need, offer, year
    setConfiguration, ///< scenario, keys
    useScenario,      ///< scenario
    acceptFinding,    ///< finding, subject
    undo,             ///< number of the step taken back
    redo,             ///< number of the step done again
};
template <>
struct Words<Operation> {
    static constexpr std::string_view kAll[] = {
        "create_workspace", "edit_record",    "add_record",     "remove_record", "edit_records", "import_tables",
        "run_matching",     "decide",         "clear_decision", "lock_line",     "unlock_line",  "set_configuration",
        "use_scenario",     "accept_finding", "undo",           "redo"};
};

/// One entry of the history: sentence data, not text.
struct Step {
    std::int64_t number = 0; ///< from 1, in order of time
    Operation operation = Operation::editRecord;
    std::vector<std::string> facts = {};
    std::string author = {};
    std::string time = {}; ///< UTC, ISO 8601 with seconds, such as 2026-04-15T12:30:00Z
    std::string run = {};  ///< digest of the run that the step stored; such a step is passed over by undo
    bool undone = false;   ///< taken back and not done again
    friend bool operator==(const Step&, const Step&) = default;
};

} // namespace landbridge
