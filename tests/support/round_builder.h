#pragma once

#include <gtest/gtest.h>

#include "core/model/configuration.h"
#include "core/model/workspace.h"

namespace landbridge::testing {

using Cells = std::vector<std::pair<std::string_view, std::string>>;

/// Makes small rounds from the cells of their rows, as the canonical tables write them. Needs are endorsed and ranked
/// first unless the cells say otherwise; offers, parties and needs get what is required.
class RoundBuilder {
public:
    /// As of 2026-04-15, in USD.
    RoundBuilder();

    RoundBuilder& round(const Cells& cells);
    RoundBuilder& state(std::string_view id, const Cells& cells = {});
    RoundBuilder& need(std::string_view id, std::string_view state, std::string_view amount, const Cells& cells = {});
    RoundBuilder& needYear(std::string_view need, int year, std::string_view amount);
    RoundBuilder& offer(std::string_view id, std::string_view amount, const Cells& cells = {});
    RoundBuilder& offerYear(std::string_view offer, int year, std::string_view amount);
    RoundBuilder& rate(std::string_view currency, std::string_view date, std::string_view rate);

    /// A row of any table from its cells; a cell that cannot be read fails the test.
    template <class Entity>
    RoundBuilder& add(const Cells& cells)
    {
        std::vector<std::string> row(fieldsOf<Entity>().size());
        for (const auto& [column, value] : cells) {
            bool known = false;
            for (std::size_t i = 0; i < row.size(); ++i)
                if (fieldsOf<Entity>()[i].name == column) {
                    row[i] = value;
                    known = true;
                }
            EXPECT_TRUE(known) << column;
        }
        RowReading<Entity> reading = readRow<Entity>(row, workspace_.fieldContext());
        for (const FieldError& error : reading.errors)
            ADD_FAILURE() << TableName<Entity>::value << "." << fieldsOf<Entity>()[error.field].name << ": "
                          << messageId(error.error.code);
        workspace_.table<Entity>() = workspace_.table<Entity>().changed({std::move(reading.value)}, {});
        return *this;
    }

    const Workspace& workspace() const { return workspace_; }
    operator const Workspace&() const { return workspace_; }

private:
    Workspace workspace_ = {};
};

} // namespace landbridge::testing
