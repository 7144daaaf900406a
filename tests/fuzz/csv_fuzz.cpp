#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/base/text.h"
#include "core/formats/csv.h"
#include "core/formats/csv_writer.h"

using namespace landbridge;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::string rewritten(const CsvTable& table)
{
    CsvWriter writer({.delimiter = table.delimiter()});
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < table.width(row); ++column)
            writer.text(table.cell(row, column));
        writer.endRow();
    }
    return writer.take();
}

void requireSame(const CsvTable& left, const CsvTable& right)
{
    require(left.rowCount() == right.rowCount());
    for (std::size_t row = 0; row < left.rowCount(); ++row) {
        require(left.width(row) == right.width(row));
        for (std::size_t column = 0; column < left.width(row); ++column)
            require(left.cell(row, column) == right.cell(row, column));
    }
}

} // namespace

/// Whatever the bytes are, the cells are text within the limits, lines rise, and what was read comes back when written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const CsvOptions options{.limits = {.rows = 200, .cells = 2'000, .field = 64, .problems = 10}};
    const auto table = readCsv({reinterpret_cast<const char*>(data), size}, options);
    require(table.ok());
    std::size_t line = 0;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        require(table->width(row) > 0 && table->line(row) > line);
        line = table->line(row);
        for (std::size_t column = 0; column < table->width(row); ++column)
            require(isUtf8(table->cell(row, column)) && table->cell(row, column).size() <= options.limits.field);
    }
    require(table->problemCount() >= table->problems().size() && table->problems().size() <= options.limits.problems);
    // A line "sep=" may name a delimiter that no writer would use.
    if (std::string_view(",;\t|").find(table->delimiter()) == std::string_view::npos)
        return 0;
    const auto again = readCsv(rewritten(*table), {.delimiter = table->delimiter()});
    require(again.ok());
    requireSame(*table, *again);
    return 0;
}
