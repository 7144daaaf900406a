#pragma once

#include "core/interchange/state_names.h"
#include "core/interchange/table_text.h"

namespace landbridge::interchange {

/// One row of a file with every cell in canonical form.
struct RowText {
    std::vector<std::string> cells = {};     ///< one per column of the table
    std::vector<std::uint8_t> stated = {};   ///< per column: the file has it
    std::vector<FieldError> errors = {};     ///< cells that have no canonical form
    std::vector<std::string> made = {};      ///< states that must be made for the row
    std::vector<std::size_t> freeTexts = {}; ///< columns that name no party, but may hold free text
    std::vector<std::size_t> hidden = {};    ///< columns with bidirectional or invisible controls
};

/// Whether a word of `name` mixes Latin letters with Greek or Cyrillic ones, which may look like them.
bool mixesScripts(std::string_view name);

RowText readRowText(const TableText& text, std::size_t row, StateNames& states);

} // namespace landbridge::interchange
