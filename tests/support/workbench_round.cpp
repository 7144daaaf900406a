#include "tests/support/workbench_round.h"

#include <stdexcept>

namespace landbridge::testing {

std::string noon()
{
    return "2026-04-15T12:00:00Z";
}

Workbench aWorkbench(const std::filesystem::path& path)
{
    Round round = aRound();
    round.asOf = *readDate("2026-04-15");
    Result<Workbench> workbench = Workbench::create(path.string(), round, kOfficer, noon);
    if (!workbench)
        throw std::runtime_error(std::string(messageId(workbench.error().code)));
    return std::move(workbench).value();
}

Workbench reopened(const std::filesystem::path& path)
{
    Result<Workbench> workbench = Workbench::open(path.string(), Access::readWrite, kOfficer, noon);
    if (!workbench)
        throw std::runtime_error(std::string(messageId(workbench.error().code)));
    return std::move(workbench).value();
}

Step edited(Workbench& workbench, const RecordEdit& edit)
{
    const Result<Step> step = perform(workbench, prepareEdit(workbench.workspace(), edit));
    if (!step)
        throw std::runtime_error(std::string(messageId(step.error().code)));
    return *step;
}

Workbench aRoundWithMoney(const std::filesystem::path& path)
{
    Workbench workbench = aWorkbench(path);
    edited(workbench, {.table = "parties", .cells = {{"id", "MOZ"}, {"name", "Mozambique"}, {"kind", "state"}}});
    edited(workbench, {.table = "parties", .cells = {{"id", "NOR"}, {"name", "Norway"}, {"kind", "state"}}});
    const auto need = [&](const char* id, const char* amount, const char* rank) {
        edited(workbench, {.table = "needs",
                           .cells = {{"id", id},
                                     {"state", "MOZ"},
                                     {"title", "Clearance"},
                                     {"amount", amount},
                                     {"priority", rank},
                                     {"endorsed_by", "Institute"},
                                     {"endorsed_on", "2026-01-31"}}});
    };
    need("N-1", "1000", "1");
    need("N-2", "2000", "2");
    edited(workbench, {.table = "offers", .cells = {{"id", "O-1"}, {"donor", "NOR"}, {"amount", "1500"}}});
    return workbench;
}

std::string cellOf(const Workspace& workspace, std::string_view table, std::string_view key, std::string_view column)
{
    std::string found = "(none)";
    AllEntities::forEach([&]<class Entity>() {
        if (TableName<Entity>::value != table)
            return;
        const Entity* row = workspace.table<Entity>().find(key);
        if (row == nullptr)
            return;
        for (const Field<Entity>& field : fieldsOf<Entity>())
            if (field.name == column)
                found = field.text(*row);
    });
    return found;
}

} // namespace landbridge::testing
