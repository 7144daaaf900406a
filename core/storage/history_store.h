#pragma once

#include <optional>
#include <vector>

#include "core/model/step.h"
#include "core/storage/row_store.h"

namespace landbridge::storage {

/// The steps of a workspace in order, and what undo and redo come to next. Which steps are undone follows from the
/// steps alone: an undo or redo names its target, and any other step that is not a run ends what could be redone.
class HistoryLine {
public:
    /// Adds a step; `target` is the step that an undo or redo is about, 0 for others.
    void add(Step step, std::int64_t target);

    const std::vector<Step>& steps() const { return steps_; }
    std::int64_t nextNumber() const { return static_cast<std::int64_t>(steps_.size()) + 1; }
    /// The number of the step that undo takes back next; none at the beginning of the workspace.
    std::optional<std::int64_t> nextToUndo() const;
    /// The number of the step that redo does again next.
    std::optional<std::int64_t> nextToRedo() const;

private:
    std::vector<Step> steps_ = {};
    std::vector<std::int64_t> done_ = {};   // what undo finds, the latest last
    std::vector<std::int64_t> undone_ = {}; // what redo finds, the latest undone last
};

/// The history as rows of a file; rows are only ever added.
class HistoryStore {
public:
    explicit HistoryStore(Database& database) : database_(&database) {}

    /// Adds a step with its changes.
    Result<void> append(const Step& step, std::int64_t target, const std::vector<RowChange>& changes, TableSums& sums);

    /// All steps, with the sum over their rows added to `sums`; workspaceDamaged where a row does not fit its digest.
    Result<HistoryLine> read(TableSums& sums);
    /// Reads every change once and adds their sum to `sums`.
    Result<void> verifyChanges(TableSums& sums);
    /// What the step `number` changed, in order.
    Result<std::vector<RowChange>> changesOf(std::int64_t number);

private:
    Result<void> appendStep(const Step& step, std::int64_t target, std::size_t changes, TableSum& sum);
    Result<void> appendChanges(std::int64_t number, const std::vector<RowChange>& changes, TableSum& sum);

    Database* database_;
};

} // namespace landbridge::storage
