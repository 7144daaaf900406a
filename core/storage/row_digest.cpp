#include "core/storage/row_digest.h"

namespace landbridge::storage {

namespace {

template <class Cells>
Digest digestOf(std::string_view table, const Cells& cells)
{
    Sha256 hash;
    hash.addField(table);
    for (const auto& cell : cells)
        hash.addField(cell);
    return hash.finish();
}

} // namespace

Digest rowDigest(std::string_view table, std::span<const std::string> cells)
{
    return digestOf(table, cells);
}

Digest rowDigest(std::string_view table, std::span<const std::string_view> cells)
{
    return digestOf(table, cells);
}

void TableSum::add(const Digest& row)
{
    ++rows;
    int carry = 0;
    for (std::size_t i = digest.size(); i-- > 0;) {
        const int sum = digest[i] + row[i] + carry;
        digest[i] = static_cast<std::uint8_t>(sum & 0xff);
        carry = sum >> 8;
    }
}

void TableSum::remove(const Digest& row)
{
    --rows;
    int borrow = 0;
    for (std::size_t i = digest.size(); i-- > 0;) {
        const int rest = digest[i] - row[i] - borrow;
        digest[i] = static_cast<std::uint8_t>(rest & 0xff);
        borrow = rest < 0 ? 1 : 0;
    }
}

} // namespace landbridge::storage
