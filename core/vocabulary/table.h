#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/text.h"
#include "core/vocabulary/country.h"

namespace landbridge::vocabulary {

/// A tab separated list of resources/vocabulary: comment lines, a header line, rows. All views point into the text.
struct Table {
    std::vector<std::string_view> comments = {}; ///< without "# "
    std::vector<std::string_view> header = {};
    std::vector<std::vector<std::string_view>> rows = {}; ///< each as long as the header

    /// The place of a column; the list is part of the program, so a missing one is a bug.
    std::size_t column(std::string_view name) const;
    /// What the comments say after "NAME: ", or nothing.
    std::string_view comment(std::string_view name) const;
};

Table parsed(std::string_view text);

/// The columns named ar, zh, en, fr, ru and es of a row.
NamesByLanguage names(const Table& table, const std::vector<std::string_view>& row);

/// A list with an index over the folded codes of its entries.
template <class Entry>
class Index {
public:
    template <class Code>
    Index(std::vector<Entry> entries, Code code) : entries_(std::move(entries))
    {
        for (std::size_t i = 0; i < entries_.size(); ++i)
            places_.emplace(folded(std::invoke(code, entries_[i])), i);
    }
    const std::vector<Entry>& entries() const { return entries_; }
    const Entry* find(std::string_view code) const
    {
        const auto found = places_.find(folded(code));
        return found == places_.end() ? nullptr : &entries_[found->second];
    }

private:
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> places_ = {};
};

} // namespace landbridge::vocabulary
