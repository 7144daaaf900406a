#pragma once

#include <map>
#include <optional>

#include "core/base/rational.h"
#include "core/model/workspace.h"

namespace landbridge::rules {

/// The rates of one workspace at its `as_of` (tables.md, `rates`): that day's; else the latest at most 7 days before;
/// else the average of that year; else none. The round's own currency needs no rate.
class Rates {
public:
    Rates() = default;
    explicit Rates(const Workspace& workspace);

    /// The row that is used for `currency`; null for the round's currency and where there is none.
    const Rate* rateOf(const Currency& currency) const;
    /// `money` in minor units of the round's currency, exactly; whole units (no currency) stay as they are. Nothing
    /// where no rate holds.
    std::optional<Rational> converted(const Money& money) const;
    /// The same of a decimal number of units of `currency`.
    std::optional<Rational> converted(const Decimal& amount, const Currency& currency) const;
    /// The rates that are used, by currency.
    const std::map<Currency, Rate>& used() const { return used_; }

private:
    std::optional<Rational> factor(const Currency& currency) const;

    Currency round_ = {};
    std::map<Currency, Rate> used_ = {};
    std::map<Currency, Rational> factors_ = {};
};

/// 10 to the power of `decimals`, 0 to 18.
std::int64_t powerOfTen(int decimals);

} // namespace landbridge::rules
