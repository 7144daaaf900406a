#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace landbridge {

/// The words of a closed list (tables.md), in the order of the enumerators. Specialised beside each enumeration. An
/// empty word stands for an empty cell.
template <class Enum>
struct Words;

template <class Enum>
concept ClosedList = requires { Words<Enum>::kAll; };

template <ClosedList Enum>
constexpr std::string_view wordOf(Enum value)
{
    return Words<Enum>::kAll[static_cast<std::size_t>(value)];
}

/// The enumerator of `word`, exactly as the tables write it.
template <ClosedList Enum>
constexpr std::optional<Enum> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < std::size(Words<Enum>::kAll); ++i)
        if (Words<Enum>::kAll[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

enum class YesNo : std::uint8_t { unstated, yes, no };
template <>
struct Words<YesNo> {
    static constexpr std::string_view kAll[] = {"", "yes", "no"};
};

} // namespace landbridge
