#include "core/storage/run_store.h"

#include <array>

#include "core/storage/row_digest.h"

namespace landbridge::storage {

namespace {

Digest digestOf(const RunRecord& run)
{
    const std::string step = std::to_string(run.step);
    const std::array<std::string_view, 5> cells = {run.digest, run.scenario, step, run.result, run.verdict};
    return rowDigest("runs", std::span<const std::string_view>(cells));
}

} // namespace

Result<void> RunStore::put(const RunRecord& run)
{
    Result<Statement> insert =
        database_->prepare("INSERT INTO runs (run, digest, scenario, step, result, verdict) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (run) DO UPDATE SET digest = excluded.digest, scenario = excluded.scenario, "
                           "step = excluded.step, result = excluded.result, verdict = excluded.verdict");
    if (!insert)
        return insert.error();
    const Digest digest = digestOf(run);
    insert->bind(1, std::string_view(run.digest));
    insert->bind(2, digest);
    insert->bind(3, std::string_view(run.scenario));
    insert->bind(4, run.step);
    insert->bind(5, std::string_view(run.result));
    insert->bind(6, std::string_view(run.verdict));
    return insert->run();
}

Result<std::vector<RunHead>> RunStore::list()
{
    Result<Statement> select = database_->prepare("SELECT run, scenario, step FROM runs ORDER BY step, run");
    if (!select)
        return select.error();
    std::vector<RunHead> heads;
    while (true) {
        const Result<bool> more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return heads;
        heads.push_back({.digest = std::string(select->text(0)),
                         .scenario = std::string(select->text(1)),
                         .step = select->number(2)});
    }
}

Result<RunRecord> RunStore::get(std::string_view digest)
{
    Result<Statement> select =
        database_->prepare("SELECT run, digest, scenario, step, result, verdict FROM runs WHERE run = ?");
    if (!select)
        return select.error();
    select->bind(1, digest);
    const Result<bool> row = select->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{MessageCode::runNotFound, {std::string(digest)}};
    RunRecord run{.digest = std::string(select->text(0)),
                  .scenario = std::string(select->text(2)),
                  .result = std::string(select->text(4)),
                  .verdict = std::string(select->text(5)),
                  .step = select->number(3)};
    run.intact = select->digest(1) == digestOf(run);
    return run;
}

} // namespace landbridge::storage
