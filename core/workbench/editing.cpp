#include "core/workbench/editing.h"

#include <algorithm>
#include <charconv>

#include "core/interchange/configuration_json.h"
#include "core/model/edited_row.h"
#include "core/model/endorsement.h"
#include "core/model/reference.h"
#include "core/model/validation.h"
#include "core/workbench/table_visit.h"

namespace landbridge {

namespace {

Finding refusal(Error error, std::string column, std::string value, std::string subject)
{
    return {.severity = Severity::error,
            .code = error.code,
            .where = {.column = std::move(column)},
            .value = std::move(value),
            .facts = std::move(error.facts),
            .subject = std::move(subject)};
}

/// One edit after another on a copy of the workspace; what results is checked at the end.
class Draft {
public:
    explicit Draft(const Workspace& workspace) : workspace_(workspace) {}

    void edit(const RecordEdit& edit)
    {
        const bool known = visitTable(edit.table, [&]<class Entity>() { this->editRow<Entity>(edit); });
        if (!known)
            refuse({MessageCode::importUnknownTable, {edit.table}}, {}, edit.table, {});
    }

    void remove(const std::string& table, const std::string& key)
    {
        const bool known = visitTable(table, [&]<class Entity>() {
            if constexpr (std::is_same_v<Entity, Round>)
                refuse({MessageCode::valueMissing, {"title"}}, "title", {}, "round:round");
            else
                this->removeRow<Entity>(key);
        });
        if (!known)
            refuse({MessageCode::importUnknownTable, {table}}, {}, table, {});
    }

    /// What an edit of several rows is; `facts` name the row where it is only one.
    PreparedEdit finish(Operation operation, std::vector<std::string> facts)
    {
        PreparedEdit prepared{.operation = operation, .facts = std::move(facts)};
        if (!anyError(findings_) && !changes_.empty()) {
            for (Finding& finding : violations(workspace_, changes_))
                findings_.push_back(std::move(finding));
            if (touchesSettings_)
                for (Finding& finding : settingViolations(workspace_))
                    findings_.push_back(std::move(finding));
        }
        prepared.changes = std::move(changes_);
        prepared.findings = std::move(findings_);
        return prepared;
    }

    const std::string& lastKey() const { return lastKey_; }

private:
    void refuse(Error error, std::string column, std::string value, std::string subject)
    {
        findings_.push_back(refusal(std::move(error), std::move(column), std::move(value), std::move(subject)));
    }

    template <class Entity>
    void put(std::optional<Entity> before, std::optional<Entity> after)
    {
        if (before == after)
            return;
        touchesSettings_ = touchesSettings_ || std::is_same_v<Entity, Setting>;
        ChangeSet change{EntityChange<Entity>{.before = std::move(before), .after = std::move(after)}};
        Result<Workspace> next = changed(workspace_, change);
        assert(next); // the values before were read from workspace_
        workspace_ = std::move(next).value();
        changes_.push_back(std::move(change.front()));
    }

    template <class Entity>
    bool knowsColumns(const RecordEdit& edit, const std::string& subject)
    {
        bool known = true;
        for (const auto& [column, value] : edit.cells) {
            const auto fields = fieldsOf<Entity>();
            if (std::ranges::find(fields, column, &Field<Entity>::name) != fields.end())
                continue;
            refuse({MessageCode::valueUnknownColumn, {edit.table, column}}, column, value, subject);
            known = false;
        }
        return known;
    }

    template <class Entity>
    RowReading<Entity> newRow(const RecordEdit& edit) const
    {
        std::vector<std::string> cells;
        for (const Field<Entity>& field : fieldsOf<Entity>()) {
            const auto cell = edit.cells.find(field.name);
            cells.push_back(cell == edit.cells.end() ? std::string() : cell->second);
            if (kHasId<Entity> && field.name == "id" && cells.back().empty())
                cells.back() = freeId(workspace_, edit.table, ownerOf(edit));
        }
        return readRow<Entity>(cells, workspace_.fieldContext());
    }

    static std::string ownerOf(const RecordEdit& edit)
    {
        for (const std::string_view column : {"state", "donor", "provider", "party"})
            if (const auto cell = edit.cells.find(column); cell != edit.cells.end())
                return cell->second;
        return {};
    }

    template <class Entity>
    void editRow(const RecordEdit& edit)
    {
        const Table<Entity>& table = workspace_.table<Entity>();
        const std::string subject = recordText(edit.table, edit.key);
        const Entity* found = edit.key.empty() ? nullptr : table.find(std::string_view(edit.key));
        if (!edit.key.empty() && found == nullptr)
            return refuse({MessageCode::recordNotFound, {edit.table, edit.key}}, {}, edit.key, subject);
        if (!knowsColumns<Entity>(edit, subject))
            return;
        RowReading<Entity> row =
            found ? editedRow(*found, edit.cells, workspace_.fieldContext()) : newRow<Entity>(edit);
        if (!row.errors.empty())
            return refuseRow(row, edit, subject);
        if constexpr (std::is_same_v<Entity, Need>)
            if (found)
                row.value = withEndorsementKept(*found, std::move(row.value));
        lastKey_ = rowKey(row.value);
        if (lastKey_ != edit.key && table.find(std::string_view(lastKey_)) != nullptr)
            return refuse({MessageCode::valueIdTwice, {lastKey_}}, {}, lastKey_, recordText(edit.table, lastKey_));
        const std::optional<Entity> before = found ? std::optional(*found) : std::nullopt;
        if (before && lastKey_ != edit.key) {
            put<Entity>(before, {});
            put<Entity>({}, std::move(row.value));
        } else {
            put<Entity>(before, std::move(row.value));
        }
    }

    template <class Entity>
    void refuseRow(const RowReading<Entity>& row, const RecordEdit& edit, const std::string& subject)
    {
        for (const FieldError& error : row.errors) {
            const std::string column(fieldsOf<Entity>()[error.field].name);
            const auto cell = edit.cells.find(column);
            refuse(error.error, column, cell == edit.cells.end() ? std::string() : cell->second, subject);
        }
    }

    /// Removes a row after what hangs on it: the rows whose key names it, and what is said of it.
    template <class Entity>
    void removeRow(const std::string& key)
    {
        const std::string table(TableName<Entity>::value);
        const Entity* found = workspace_.table<Entity>().find(std::string_view(key));
        if (found == nullptr)
            return refuse({MessageCode::recordNotFound, {table, key}}, {}, key, recordText(table, key));
        const Entity row = *found;
        AllEntities::forEach([&]<class Hanging>() {
            for (const std::string& hanging : hangingOn<Hanging>(table, key))
                this->removeRow<Hanging>(hanging);
        });
        put<Entity>(row, {});
    }

    template <class Hanging>
    std::vector<std::string> hangingOn(std::string_view table, std::string_view key) const
    {
        std::vector<std::string> keys;
        for (const Hanging& row : workspace_.table<Hanging>()) {
            bool hangs = false;
            forEachReference(row, [&](std::size_t column, std::string_view to, std::string_view id) {
                hangs = hangs || (fieldsOf<Hanging>()[column].key && to == table && id == key);
            });
            if (hangs)
                keys.push_back(rowKey(row));
        }
        return keys;
    }

    Workspace workspace_;
    ChangeSet changes_ = {};
    std::vector<Finding> findings_ = {};
    std::string lastKey_ = {};
    bool touchesSettings_ = false;
};

} // namespace

PreparedEdit prepareEdit(const Workspace& workspace, const RecordEdit& edit)
{
    Draft draft(workspace);
    draft.edit(edit);
    return draft.finish(edit.key.empty() ? Operation::addRecord : Operation::editRecord,
                        {edit.table, edit.key.empty() ? draft.lastKey() : edit.key});
}

PreparedEdit prepareEdits(const Workspace& workspace, const std::vector<RecordEdit>& edits)
{
    if (edits.size() == 1)
        return prepareEdit(workspace, edits.front());
    Draft draft(workspace);
    for (const RecordEdit& edit : edits)
        draft.edit(edit);
    return draft.finish(Operation::editRecords, {std::to_string(edits.size())});
}

PreparedEdit prepareRemoval(const Workspace& workspace, const std::string& table, const std::string& key)
{
    Draft draft(workspace);
    draft.remove(table, key);
    return draft.finish(Operation::removeRecord, {table, key});
}

std::string freeId(const Workspace& workspace, const std::string& table, const std::string& owner)
{
    std::string prefix = owner.empty() ? table.substr(0, 1) : owner;
    if (owner.empty() && !prefix.empty() && prefix[0] >= 'a')
        prefix[0] = static_cast<char>(prefix[0] - 'a' + 'A');
    prefix += '-';
    std::int64_t largest = 0;
    visitTable(table, [&]<class Entity>() {
        for (const Entity& row : workspace.table<Entity>()) {
            const std::string key = rowKey(row);
            std::int64_t number = 0;
            const char* const end = key.data() + key.size();
            if (key.starts_with(prefix) &&
                std::from_chars(key.data() + prefix.size(), end, number) == std::from_chars_result{end, std::errc{}})
                largest = std::max(largest, number);
        }
    });
    return prefix + std::to_string(largest + 1);
}

Result<Step> perform(Workbench& workbench, const PreparedEdit& edit)
{
    for (const Finding& finding : edit.findings)
        if (finding.severity == Severity::error)
            return Error{finding.code, finding.facts};
    if (edit.changes.empty())
        return Step{};
    return workbench.perform(edit.operation, edit.facts, edit.changes);
}

} // namespace landbridge
