#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/workspace.h"

namespace landbridge {

/// A column of any table, as a form must know it (core/model/field.h says what each member means).
struct FieldShape {
    std::string_view name = {};
    FieldKind kind = FieldKind::text;
    bool required = false;
    bool state = false;
    std::string_view refersTo = {};
    std::span<const std::string_view> words = {};
};

/// The columns of `table` in their order; empty where there is no such table.
const std::vector<FieldShape>& recordShape(std::string_view table);
/// One of them, or null.
const FieldShape* fieldShape(std::string_view table, std::string_view column);

using RecordCells = std::map<std::string, std::string, std::less<>>;
/// The canonical cells of a row by column; empty where there is no such row.
RecordCells recordCells(const Workspace& workspace, std::string_view table, std::string_view key);

} // namespace landbridge
