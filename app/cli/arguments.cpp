#include "app/cli/arguments.h"

#include <algorithm>

namespace landbridge::cli {

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto at = options_.find(option);
    return at == options_.end() ? std::nullopt : std::optional(at->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto at = options_.find(option);
    return at == options_.end() ? std::vector<std::string>() : at->second;
}

class ArgumentReader {
public:
    ArgumentReader(const std::vector<std::string>& line, const std::vector<Option>& options)
        : line_(line), options_(options)
    {
    }

    std::optional<UsageError> read(Reading reading)
    {
        for (; at_ < line_.size(); ++at_) {
            const std::string& word = line_[at_];
            if (optionsEnded_ || word.size() < 2 || word[0] != '-') {
                if (reading == Reading::upToFirstOperand)
                    return std::nullopt;
                read_.operands_.push_back(word);
            } else if (word == "--") {
                optionsEnded_ = true;
            } else if (std::optional<UsageError> error = word[1] == '-' ? longOption(word) : letters(word)) {
                return error;
            }
        }
        return std::nullopt;
    }

    Arguments take() { return std::move(read_); }
    std::size_t next() const { return at_; }

private:
    std::optional<UsageError> longOption(const std::string& word)
    {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        const std::variant<const Option*, UsageError> found = named(name);
        if (const UsageError* error = std::get_if<UsageError>(&found))
            return *error;
        const Option& option = *std::get<const Option*>(found);
        const std::string shown = "--" + std::string(option.name);
        if (option.value == nullptr)
            return equals != std::string::npos ? UsageError{UsageProblem::valueNotTaken, {shown}}
                                               : set(option, shown, {});
        if (equals != std::string::npos)
            return set(option, shown, word.substr(equals + 1));
        return setFromNextWord(option, shown);
    }

    std::variant<const Option*, UsageError> named(const std::string& name) const
    {
        std::vector<const Option*> matching;
        for (const Option& option : options_) {
            if (option.name == name)
                return &option;
            if (!name.empty() && option.name.starts_with(name))
                matching.push_back(&option);
        }
        if (matching.size() == 1)
            return matching.front();
        if (matching.empty())
            return unknown("--" + name);
        std::string all;
        for (const Option* option : matching)
            all += (all.empty() ? "--" : ", --") + std::string(option->name);
        return UsageError{UsageProblem::ambiguousOption, {"--" + name, all}};
    }

    UsageError unknown(const std::string& word) const
    {
        std::vector<std::string_view> names;
        for (const Option& option : options_)
            names.push_back(option.name);
        const std::string near = word.size() > 2 ? nearest(std::string_view(word).substr(2), names) : std::string();
        return {UsageProblem::unknownOption, {word, near.empty() ? near : "--" + near}};
    }

    std::optional<UsageError> letters(const std::string& word)
    {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const auto option = std::ranges::find(options_, word[i], &Option::letter);
            const std::string shown = std::string("-") + word[i];
            if (option == options_.end())
                return unknown(shown);
            if (option->value == nullptr) {
                if (std::optional<UsageError> error = set(*option, shown, {}))
                    return error;
                continue;
            }
            return i + 1 < word.size() ? set(*option, shown, word.substr(i + 1)) : setFromNextWord(*option, shown);
        }
        return std::nullopt;
    }

    std::optional<UsageError> setFromNextWord(const Option& option, const std::string& shown)
    {
        if (at_ + 1 >= line_.size())
            return UsageError{UsageProblem::missingValue, {shown}};
        return set(option, shown, line_[++at_]);
    }

    std::optional<UsageError> set(const Option& option, const std::string& shown, std::string value)
    {
        std::vector<std::string>& values = read_.options_[std::string(option.name)];
        if (!values.empty() && !option.repeats && option.value != nullptr)
            return UsageError{UsageProblem::optionTwice, {shown}};
        values.push_back(std::move(value));
        return std::nullopt;
    }

    const std::vector<std::string>& line_;
    const std::vector<Option>& options_;
    Arguments read_ = {};
    std::size_t at_ = 0;
    bool optionsEnded_ = false;
};

std::variant<Arguments, UsageError> readArguments(const std::vector<std::string>& line,
                                                  const std::vector<Option>& options, Reading reading,
                                                  std::size_t& next)
{
    ArgumentReader reader(line, options);
    if (std::optional<UsageError> error = reader.read(reading))
        return *std::move(error);
    next = reader.next();
    return reader.take();
}

/// The least number of letters to insert, remove or replace, or neighbours to swap.
static std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> steps(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = i + j;
                continue;
            }
            const std::size_t replaced = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    return steps[a.size()][b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string_view>& known)
{
    std::string found;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view candidate : known)
        if (const std::size_t steps = distance(word, candidate); steps < least) {
            least = steps;
            found = candidate;
        }
    return found;
}

} // namespace landbridge::cli
