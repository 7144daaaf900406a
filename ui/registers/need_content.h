#pragma once

#include "ui/registers/register_cells.h"

namespace landbridge {

/// Columns and rows of the register of needs.
std::vector<RegisterColumn> needColumns();
RegisterContent needContent(const RegisterScope& scope);

/// What a need's form says under its fields, in the unit of the table.
struct NeedFigures {
    Measure measure = {};
    std::int64_t requested = 0;
    std::int64_t domestic = 0;
    std::int64_t committed = 0;
    std::int64_t gap = 0;
};
/// Of the need `id`; nothing where it has no amounts (a missing rate) or is none.
std::optional<NeedFigures> needFigures(const rules::Inputs& inputs, const NeedId& id);

} // namespace landbridge
