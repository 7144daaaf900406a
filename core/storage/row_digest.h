#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/digest.h"

namespace landbridge::storage {

/// The digest that stands in each row: of its table's name and its cells, each ended by a zero byte. It guards the
/// file alone and has nothing to do with the data digest of a run.
Digest rowDigest(std::string_view table, std::span<const std::string> cells);
Digest rowDigest(std::string_view table, std::span<const std::string_view> cells);

/// What all rows of a table hold together: the sum of their digests modulo 2^256, so that a change costs a row.
struct TableSum {
    std::int64_t rows = 0;
    Digest digest = {};

    void add(const Digest& row);
    void remove(const Digest& row);
    friend bool operator==(const TableSum&, const TableSum&) = default;
};

} // namespace landbridge::storage
