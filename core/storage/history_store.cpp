#include "core/storage/history_store.h"

#include <array>
#include <charconv>

namespace landbridge::storage {

namespace {

constexpr std::string_view kSteps = "history_steps";
constexpr std::string_view kChanges = "history_changes";

constexpr std::string_view kSelectSteps =
    "SELECT number, digest, operation, facts, author, time, run, target, changes FROM history_steps ORDER BY number";
constexpr std::string_view kInsertStep =
    "INSERT INTO history_steps (number, digest, operation, facts, author, time, run, target, changes) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kSelectChanges =
    R"(SELECT step, position, digest, "table", uuid, before, after FROM history_changes )";
constexpr std::string_view kInsertChange =
    R"(INSERT INTO history_changes (step, position, digest, "table", uuid, before, after) VALUES (?, ?, ?, ?, ?, ?, ?))";

/// A text that may be missing, so that none and empty differ in a digest.
std::string marked(const Statement& row, int column)
{
    return row.isNull(column) ? std::string("-") : "+" + std::string(row.text(column));
}

std::string marked(const std::optional<std::string>& text)
{
    return text ? "+" + *text : std::string("-");
}

Digest digestOfStep(const Statement& row)
{
    const std::array<std::string, 8> cells = {
        std::string(row.text(0)), std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4)),
        std::string(row.text(5)), std::string(row.text(6)), std::string(row.text(7)), std::string(row.text(8))};
    return rowDigest(kSteps, std::span<const std::string>(cells));
}

Digest digestOfChange(const Statement& row)
{
    const std::array<std::string, 6> cells = {std::string(row.text(0)), std::string(row.text(1)),
                                              std::string(row.text(3)), std::string(row.text(4)),
                                              marked(row, 5),           marked(row, 6)};
    return rowDigest(kChanges, std::span<const std::string>(cells));
}

std::optional<std::string> cellsTextOf(const TableShape& table, const std::optional<Cells>& cells)
{
    if (!cells)
        return std::nullopt;
    return cellsText(table, *cells);
}

void bindOptional(Statement& statement, int parameter, const std::optional<std::string>& text)
{
    if (text)
        statement.bind(parameter, std::string_view(*text));
    else
        statement.bindNull(parameter);
}

} // namespace

void HistoryLine::add(Step step, std::int64_t target)
{
    const auto named = [&](std::vector<std::int64_t>& line) { return !line.empty() && line.back() == target; };
    if (step.operation == Operation::undo && named(done_)) {
        done_.pop_back();
        undone_.push_back(target);
        steps_[static_cast<std::size_t>(target) - 1].undone = true;
    } else if (step.operation == Operation::redo && named(undone_)) {
        undone_.pop_back();
        done_.push_back(target);
        steps_[static_cast<std::size_t>(target) - 1].undone = false;
    } else if (target == 0 && step.run.empty() && step.operation != Operation::createWorkspace) {
        done_.push_back(step.number);
        undone_.clear();
    }
    steps_.push_back(std::move(step));
}

std::optional<std::int64_t> HistoryLine::nextToUndo() const
{
    return done_.empty() ? std::nullopt : std::optional(done_.back());
}

std::optional<std::int64_t> HistoryLine::nextToRedo() const
{
    return undone_.empty() ? std::nullopt : std::optional(undone_.back());
}

Result<void> HistoryStore::append(const Step& step, std::int64_t target, const std::vector<RowChange>& changes,
                                  TableSums& sums)
{
    if (const Result<void> added = appendStep(step, target, changes.size(), sums[std::string(kSteps)]); !added)
        return added;
    return appendChanges(step.number, changes, sums[std::string(kChanges)]);
}

Result<void> HistoryStore::appendStep(const Step& step, std::int64_t target, std::size_t changes, TableSum& sum)
{
    Result<Statement> insert = database_->prepare(kInsertStep);
    if (!insert)
        return insert.error();
    const std::array<std::string, 8> cells = {std::to_string(step.number),
                                              std::string(wordOf(step.operation)),
                                              listText(step.facts),
                                              step.author,
                                              step.time,
                                              step.run,
                                              std::to_string(target),
                                              std::to_string(changes)};
    const Digest digest = rowDigest(kSteps, std::span<const std::string>(cells));
    sum.add(digest);
    insert->bind(1, step.number);
    insert->bind(2, digest);
    for (std::size_t i = 1; i < 6; ++i)
        insert->bind(static_cast<int>(i) + 2, std::string_view(cells[i]));
    insert->bind(8, target);
    insert->bind(9, static_cast<std::int64_t>(changes));
    return insert->run();
}

Result<void> HistoryStore::appendChanges(std::int64_t number, const std::vector<RowChange>& changes, TableSum& sum)
{
    Result<Statement> insert = database_->prepare(kInsertChange);
    if (!insert)
        return insert.error();
    std::int64_t position = 0;
    for (const RowChange& change : changes) {
        ++position;
        const std::optional<std::string> before = cellsTextOf(*change.table, change.before);
        const std::optional<std::string> after = cellsTextOf(*change.table, change.after);
        const std::array<std::string, 6> cells = {std::to_string(number), std::to_string(position),
                                                  change.table->name,     change.uuid,
                                                  marked(before),         marked(after)};
        const Digest digest = rowDigest(kChanges, std::span<const std::string>(cells));
        sum.add(digest);
        insert->bind(1, number);
        insert->bind(2, position);
        insert->bind(3, digest);
        insert->bind(4, std::string_view(change.table->name));
        insert->bind(5, std::string_view(change.uuid));
        bindOptional(*insert, 6, before);
        bindOptional(*insert, 7, after);
        if (const Result<void> written = insert->run(); !written)
            return written;
    }
    return {};
}

Result<HistoryLine> HistoryStore::read(TableSums& sums)
{
    Result<Statement> select = database_->prepare(kSelectSteps);
    if (!select)
        return select.error();
    HistoryLine line;
    TableSum& sum = sums[std::string(kSteps)];
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return line;
        Step step{.number = select->number(0)};
        const std::optional<Operation> operation = fromWord<Operation>(select->text(2));
        const Digest digest = digestOfStep(*select);
        if (select->digest(1) != digest || !operation || step.number != line.nextNumber())
            return damaged(database_->path(), std::string(kSteps) + " " + std::to_string(step.number));
        sum.add(digest);
        step.operation = *operation;
        step.facts = listOf(select->text(3));
        step.author = select->text(4);
        step.time = select->text(5);
        step.run = select->text(6);
        line.add(std::move(step), select->number(7));
    }
}

Result<void> HistoryStore::verifyChanges(TableSums& sums)
{
    Result<Statement> select = database_->prepare(std::string(kSelectChanges) + "ORDER BY rowid");
    if (!select)
        return select.error();
    TableSum& sum = sums[std::string(kChanges)];
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const Digest digest = digestOfChange(*select);
        if (select->digest(2) != digest)
            return damaged(database_->path(), std::string(kChanges) + " " + std::string(select->text(0)));
        sum.add(digest);
    }
}

Result<std::vector<RowChange>> HistoryStore::changesOf(std::int64_t number)
{
    Result<Statement> select = database_->prepare(std::string(kSelectChanges) + "WHERE step = ? ORDER BY position");
    if (!select)
        return select.error();
    select->bind(1, number);
    const Result<std::int64_t> wanted =
        database_->number("SELECT changes FROM history_steps WHERE number = " + std::to_string(number));
    if (!wanted)
        return wanted.error();
    const Error incomplete = damaged(database_->path(), std::string(kChanges) + " " + std::to_string(number));
    std::vector<RowChange> changes;
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        // Rows are found by an index, whose damage may hide some.
        const auto count = static_cast<std::int64_t>(changes.size());
        if (!*more)
            return count == *wanted ? Result<std::vector<RowChange>>(std::move(changes)) : incomplete;
        const TableShape* table = findShape(select->text(3));
        if (!table || select->number(1) != count + 1 || select->digest(2) != digestOfChange(*select))
            return incomplete;
        RowChange& change = changes.emplace_back(RowChange{.table = table, .uuid = std::string(select->text(4))});
        if (!select->isNull(5))
            change.before = cellsOf(*table, select->text(5));
        if (!select->isNull(6))
            change.after = cellsOf(*table, select->text(6));
    }
}

} // namespace landbridge::storage
