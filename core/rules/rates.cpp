#include "core/rules/rates.h"

namespace landbridge::rules {

namespace {

constexpr int kDaysBack = 7;

/// How well `rate` serves at `asOf`: the days it lies back, more than those for the year's average; nothing if it does
/// not serve.
std::optional<int> distance(const Rate& rate, Date asOf)
{
    if (!rate.date.day)
        return rate.date.year == static_cast<int>(asOf.year()) ? std::optional<int>(kDaysBack + 1) : std::nullopt;
    const int back = dayNumber(asOf) - dayNumber(*rate.date.day);
    return back >= 0 && back <= kDaysBack ? std::optional<int>(back) : std::nullopt;
}

} // namespace

std::int64_t powerOfTen(int decimals)
{
    std::int64_t power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

Rates::Rates(const Workspace& workspace) : round_(workspace.round().currency)
{
    const std::optional<Date> asOf = workspace.round().asOf;
    if (!asOf)
        return;
    for (const Rate& rate : workspace.rates()) {
        const std::optional<int> back = distance(rate, *asOf);
        if (!back || rate.currency == round_ || rate.rate.numerator <= 0)
            continue;
        const auto [at, fresh] = used_.try_emplace(rate.currency, rate);
        if (!fresh && *back < *distance(at->second, *asOf))
            at->second = rate;
    }
    for (const auto& [currency, rate] : used_)
        factors_.emplace(currency, Rational(Int128{powerOfTen(round_.decimals)} * rate.rate.denominator,
                                            Int128{powerOfTen(currency.decimals)} * rate.rate.numerator));
}

const Rate* Rates::rateOf(const Currency& currency) const
{
    const auto at = used_.find(currency);
    return at == used_.end() ? nullptr : &at->second;
}

std::optional<Rational> Rates::factor(const Currency& currency) const
{
    if (currency.none() || currency == round_)
        return Rational(1);
    const auto at = factors_.find(currency);
    return at == factors_.end() ? std::nullopt : std::optional<Rational>(at->second);
}

std::optional<Rational> Rates::converted(const Money& money) const
{
    if (money.currency.none() || money.currency == round_)
        return Rational(money.minor);
    const std::optional<Rational> one = factor(money.currency);
    return one ? std::optional<Rational>(Rational(money.minor) * *one) : std::nullopt;
}

std::optional<Rational> Rates::converted(const Decimal& amount, const Currency& currency) const
{
    const std::optional<Rational> one = factor(currency);
    if (!one)
        return std::nullopt;
    const int decimals = currency.decimals;
    const Rational minor = amount.decimals <= decimals
                               ? Rational(Int128{amount.value} * powerOfTen(decimals - amount.decimals), 1)
                               : Rational(amount.value, powerOfTen(amount.decimals - decimals));
    return minor * *one;
}

} // namespace landbridge::rules
