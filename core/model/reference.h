#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include "core/base/text.h"
#include "core/model/workspace.h"

namespace landbridge {

/// A record named in a cell: "needs:N-1" split into its parts; no table where the text names none.
struct RecordName {
    std::string_view table = {};
    std::string_view id = {};
};
inline RecordName recordName(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? RecordName{.id = text}
                                           : RecordName{.table = text.substr(0, colon), .id = text.substr(colon + 1)};
}
inline std::string recordText(std::string_view table, std::string_view id)
{
    return std::string(table) + ":" + std::string(id);
}

/// Calls visit(index of the column, name of the table, id) for every record that a cell of `row` must name.
template <class Entity, class Visit>
void forEachReference(const Entity& row, Visit&& visit)
{
    const auto fields = fieldsOf<Entity>();
    const auto named = [&](std::size_t column, std::string_view cell) {
        const RecordName name = recordName(cell);
        if (!cell.empty())
            visit(column, name.table, name.id);
    };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].kind == FieldKind::reference) {
            if (const std::string id = fields[i].text(row); !id.empty())
                visit(i, fields[i].refersTo, std::string_view(id));
        } else if (fields[i].kind == FieldKind::referenceList) {
            for (const std::string& id : listParts(fields[i].text(row)))
                visit(i, fields[i].refersTo, std::string_view(id));
        } else if constexpr (std::is_same_v<Entity, ScenarioChange>) {
            if (fields[i].name == "id")
                visit(i, std::string_view(row.table), std::string_view(row.id));
        } else if constexpr (std::is_same_v<Entity, Acceptance>) {
            if (fields[i].name == "subject")
                named(i, row.subject);
            else if (fields[i].name == "other")
                named(i, row.other);
        }
    }
}

/// Whether `workspace` holds the row `key` of `table`; false for a table that does not exist.
bool holdsRecord(const Workspace& workspace, std::string_view table, std::string_view key);

} // namespace landbridge
