#pragma once

#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// The rows of one entity, sorted by key, behind a shared pointer: a copy costs nothing, and an unchanged table or row
/// is recognised by its pointer. What is not defined here stands in table_rows.h and is compiled once per entity.
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

    Table();
    /// A table of `rows`, sorted here; where a key stands twice the later row is kept.
    explicit Table(std::vector<Entity> rows);

    std::size_t size() const { return rows_->size(); }
    bool empty() const { return rows_->empty(); }
    const Entity& operator[](std::size_t index) const { return *(*rows_)[index]; }
    const Row& row(std::size_t index) const { return (*rows_)[index]; }
    Iterator begin() const { return Iterator(rows_->begin()); }
    Iterator end() const { return Iterator(rows_->end()); }

    /// The row with `key` (see rowKey), or null.
    const Entity* find(std::string_view key) const;
    template <class Id>
        requires requires(const Id& id) { id.text; }
    const Entity* find(const Id& id) const
    {
        return find(std::string_view(id.text));
    }
    /// The index of the row with `key`, or size().
    std::size_t indexOf(std::string_view key) const;

    /// The table with the rows of `put` added or replaced and those with the keys of `removed` left out.
    Table changed(std::vector<Row> put, const std::vector<std::string>& removed) const;
    Table changed(std::vector<Entity> put, const std::vector<std::string>& removed) const;

    /// Whether both share the very same rows (no comparison of contents).
    bool isSame(const Table& other) const { return rows_ == other.rows_; }
    bool equals(const Table& other) const;
    friend bool operator==(const Table& a, const Table& b) { return a.equals(b); }

private:
    explicit Table(std::shared_ptr<const std::vector<Row>> rows) : rows_(std::move(rows)) {}
    static std::vector<Row> sorted(std::vector<Row> rows);
    static Table merged(const std::vector<Row>& rows, std::vector<Row> put);

    std::shared_ptr<const std::vector<Row>> rows_;
};

} // namespace landbridge
