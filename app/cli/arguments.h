#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace landbridge::cli {

/// An option of a verb, as GNU programs take it: "--name=VALUE", "--name VALUE", "-n VALUE", "-nVALUE"; a flag where
/// `value` is null. A long name may be shortened as far as it stays unambiguous.
struct Option {
    std::string_view name = {};  ///< without dashes
    char letter = '\0';          ///< '\0' = only the long form
    const char* value = nullptr; ///< what its value is called in the help, such as "FILE"
    const char* help = "";       ///< one line, an English master for translation
    bool repeats = false;        ///< may stand more than once
};

enum class UsageProblem : unsigned char {
    unknownOption,   ///< option, nearest known option or empty
    ambiguousOption, ///< option, those it could be
    missingValue,    ///< option
    valueNotTaken,   ///< option
    optionTwice,     ///< option
    missingOperand,  ///< name of the operand
    extraOperand,    ///< operand
    unknownVerb,     ///< verb, nearest known verb or empty
    missingVerb,     //
    badValue,        ///< option, value, what it may be
    notTogether,     ///< option, option
    oneNeeded,       ///< options, one of which must stand
};

struct UsageError {
    UsageProblem problem = UsageProblem::missingVerb;
    std::vector<std::string> facts = {};
    friend bool operator==(const UsageError&, const UsageError&) = default;
};

/// What stands on a command line.
class Arguments {
public:
    bool has(std::string_view option) const { return options_.contains(option); }
    /// The value of an option, or nothing.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    const std::vector<std::string>& operands() const { return operands_; }

private:
    friend class ArgumentReader;
    std::map<std::string, std::vector<std::string>, std::less<>> options_ = {};
    std::vector<std::string> operands_ = {};
};

/// Where reading ends beside the end of the line.
enum class Reading : unsigned char { all, upToFirstOperand };

/// Reads `line` by `options`; `next` is set to the number of words read. "--" ends the options; "-" is an operand.
std::variant<Arguments, UsageError> readArguments(const std::vector<std::string>& line,
                                                  const std::vector<Option>& options, Reading reading,
                                                  std::size_t& next);

/// The one of `known` that `word` was probably meant to be (at most a third of its letters differ), or empty.
std::string nearest(std::string_view word, const std::vector<std::string_view>& known);

} // namespace landbridge::cli
