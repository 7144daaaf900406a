#pragma once

#include <algorithm>
#include <utility>

#include "core/model/entities.h"

/// The bodies of Table's members; private to the room, included where a table is instantiated.
namespace landbridge {

namespace tablerows {

constexpr std::size_t kFew = 64; // so many rows are put one by one, more are merged

template <class Rows>
auto lowerBound(Rows& rows, std::string_view key)
{
    return std::lower_bound(rows.begin(), rows.end(), key,
                            [](const auto& row, std::string_view wanted) { return rowKey(*row) < wanted; });
}

template <class Entity>
std::vector<std::shared_ptr<const Entity>> shared(std::vector<Entity> rows)
{
    std::vector<std::shared_ptr<const Entity>> out;
    out.reserve(rows.size());
    for (Entity& row : rows)
        out.push_back(std::make_shared<const Entity>(std::move(row)));
    return out;
}

} // namespace tablerows

template <class Entity>
Table<Entity>::Table() : rows_(std::make_shared<const std::vector<Row>>())
{
}

template <class Entity>
Table<Entity>::Table(std::vector<Entity> rows)
    : rows_(std::make_shared<const std::vector<Row>>(sorted(tablerows::shared(std::move(rows)))))
{
}

template <class Entity>
std::vector<typename Table<Entity>::Row> Table<Entity>::sorted(std::vector<Row> rows)
{
    std::vector<std::pair<std::string, Row>> keyed;
    keyed.reserve(rows.size());
    for (Row& row : rows) {
        std::string key = rowKey(*row);
        keyed.emplace_back(std::move(key), std::move(row));
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) -> const std::string& { return pair.first; });
    std::vector<Row> out;
    out.reserve(keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        if (i + 1 == keyed.size() || keyed[i].first != keyed[i + 1].first)
            out.push_back(std::move(keyed[i].second));
    return out;
}

template <class Entity>
const Entity* Table<Entity>::find(std::string_view key) const
{
    const auto at = tablerows::lowerBound(*rows_, key);
    return at != rows_->end() && rowKey(**at) == key ? at->get() : nullptr;
}

template <class Entity>
std::size_t Table<Entity>::indexOf(std::string_view key) const
{
    const auto at = tablerows::lowerBound(*rows_, key);
    return at != rows_->end() && rowKey(**at) == key ? static_cast<std::size_t>(at - rows_->begin()) : size();
}

template <class Entity>
Table<Entity> Table<Entity>::changed(std::vector<Row> put, const std::vector<std::string>& removed) const
{
    auto rows = std::make_shared<std::vector<Row>>(*rows_);
    for (const std::string& key : removed) {
        const auto at = tablerows::lowerBound(*rows, key);
        if (at != rows->end() && rowKey(**at) == key)
            rows->erase(at);
    }
    if (put.size() > tablerows::kFew)
        return merged(*rows, std::move(put));
    for (Row& row : put) {
        const std::string key = rowKey(*row);
        const auto at = tablerows::lowerBound(*rows, key);
        if (at != rows->end() && rowKey(**at) == key)
            *at = std::move(row);
        else
            rows->insert(at, std::move(row));
    }
    return Table(std::move(rows));
}

template <class Entity>
Table<Entity> Table<Entity>::changed(std::vector<Entity> put, const std::vector<std::string>& removed) const
{
    return changed(tablerows::shared(std::move(put)), removed);
}

template <class Entity>
Table<Entity> Table<Entity>::merged(const std::vector<Row>& rows, std::vector<Row> put)
{
    auto all = std::make_shared<std::vector<Row>>();
    all->reserve(rows.size() + put.size());
    auto a = rows.begin();
    for (Row& row : sorted(std::move(put))) {
        const std::string key = rowKey(*row);
        while (a != rows.end() && rowKey(**a) < key)
            all->push_back(*a++);
        if (a != rows.end() && rowKey(**a) == key)
            ++a;
        all->push_back(std::move(row));
    }
    all->insert(all->end(), a, rows.end());
    return Table(std::move(all));
}

template <class Entity>
bool Table<Entity>::equals(const Table& other) const
{
    return isSame(other) ||
           std::ranges::equal(*rows_, *other.rows_, [](const Row& x, const Row& y) { return x == y || *x == *y; });
}

} // namespace landbridge
