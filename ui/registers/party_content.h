#pragma once

#include "ui/registers/register_cells.h"

namespace landbridge {

/// Columns and rows of the register of organisations: states, donors and everybody else.
std::vector<RegisterColumn> partyColumns();
RegisterContent partyContent(const RegisterScope& scope);

} // namespace landbridge
