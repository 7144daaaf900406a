#pragma once

#include <algorithm>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "core/model/field.h"

namespace landbridge {

/// The rows of one entity, sorted by key, behind a shared pointer: a copy costs nothing, and an unchanged table or row
/// is recognised by its pointer.
template <class Entity>
class Table {
public:
    using Row = std::shared_ptr<const Entity>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Entity;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entity*;
        using reference = const Entity&;

        Iterator() = default;
        explicit Iterator(typename std::vector<Row>::const_iterator at) : at_(at) {}
        const Entity& operator*() const { return **at_; }
        const Entity* operator->() const { return at_->get(); }
        Iterator& operator++()
        {
            ++at_;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++at_;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        typename std::vector<Row>::const_iterator at_ = {};
    };

    Table() : rows_(std::make_shared<const std::vector<Row>>()) {}
    /// A table of `rows`, sorted here; where a key stands twice the later row is kept.
    explicit Table(std::vector<Entity> rows)
    {
        std::vector<std::pair<std::string, Row>> keyed;
        keyed.reserve(rows.size());
        for (Entity& row : rows) {
            std::string key = rowKey(row);
            keyed.emplace_back(std::move(key), std::make_shared<const Entity>(std::move(row)));
        }
        std::ranges::stable_sort(keyed, {}, [](const auto& pair) -> const std::string& { return pair.first; });
        auto sorted = std::make_shared<std::vector<Row>>();
        for (std::size_t i = 0; i < keyed.size(); ++i)
            if (i + 1 == keyed.size() || keyed[i].first != keyed[i + 1].first)
                sorted->push_back(std::move(keyed[i].second));
        rows_ = std::move(sorted);
    }

    std::size_t size() const { return rows_->size(); }
    bool empty() const { return rows_->empty(); }
    const Entity& operator[](std::size_t index) const { return *(*rows_)[index]; }
    const Row& row(std::size_t index) const { return (*rows_)[index]; }
    Iterator begin() const { return Iterator(rows_->begin()); }
    Iterator end() const { return Iterator(rows_->end()); }

    /// The row with `key` (see rowKey), or null.
    const Entity* find(std::string_view key) const
    {
        const auto at = lowerBound(*rows_, key);
        return at != rows_->end() && rowKey(**at) == key ? at->get() : nullptr;
    }
    template <class Id>
        requires requires(const Id& id) { id.text; }
    const Entity* find(const Id& id) const
    {
        return find(std::string_view(id.text));
    }
    /// The index of the row with `key`, or size().
    std::size_t indexOf(std::string_view key) const
    {
        const auto at = lowerBound(*rows_, key);
        return at != rows_->end() && rowKey(**at) == key ? static_cast<std::size_t>(at - rows_->begin()) : size();
    }

    /// The table with the rows of `put` added or replaced and those with the keys of `removed` left out.
    Table changed(std::vector<Entity> put, const std::vector<std::string>& removed) const
    {
        auto rows = std::make_shared<std::vector<Row>>(*rows_);
        for (const std::string& key : removed) {
            const auto at = lowerBound(*rows, key);
            if (at != rows->end() && rowKey(**at) == key)
                rows->erase(at);
        }
        if (put.size() > 64)
            return merged(*rows, std::move(put));
        for (Entity& entity : put) {
            const std::string key = rowKey(entity);
            const auto at = lowerBound(*rows, key);
            auto row = std::make_shared<const Entity>(std::move(entity));
            if (at != rows->end() && rowKey(**at) == key)
                *at = std::move(row);
            else
                rows->insert(at, std::move(row));
        }
        return Table(std::move(rows));
    }

    /// Whether both share the very same rows (no comparison of contents).
    bool isSame(const Table& other) const { return rows_ == other.rows_; }
    friend bool operator==(const Table& a, const Table& b)
    {
        return a.isSame(b) ||
               std::ranges::equal(*a.rows_, *b.rows_, [](const Row& x, const Row& y) { return x == y || *x == *y; });
    }

private:
    explicit Table(std::shared_ptr<const std::vector<Row>> rows) : rows_(std::move(rows)) {}

    template <class Rows>
    static auto lowerBound(Rows& rows, std::string_view key)
    {
        return std::lower_bound(rows.begin(), rows.end(), key,
                                [](const Row& row, std::string_view wanted) { return rowKey(*row) < wanted; });
    }

    static Table merged(const std::vector<Row>& rows, std::vector<Entity> put)
    {
        const Table added(std::move(put));
        auto all = std::make_shared<std::vector<Row>>();
        all->reserve(rows.size() + added.size());
        auto a = rows.begin();
        for (const Row& row : *added.rows_) {
            const std::string key = rowKey(*row);
            while (a != rows.end() && rowKey(**a) < key)
                all->push_back(*a++);
            if (a != rows.end() && rowKey(**a) == key)
                ++a;
            all->push_back(row);
        }
        all->insert(all->end(), a, rows.end());
        return Table(std::move(all));
    }

    std::shared_ptr<const std::vector<Row>> rows_;
};

} // namespace landbridge
