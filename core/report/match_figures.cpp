#include "core/report/match_figures.h"

#include <algorithm>
#include <tuple>

#include "core/base/text.h"
#include "core/rules/cover.h"

namespace landbridge::report {

void Sums::add(const NeedLine& line)
{
    ++lines;
    requested += line.requested;
    domestic += line.domestic;
    committed += line.committed;
    proposed += line.proposed;
    gapLeft += line.gapLeft;
}

std::string Context::partyName(const PartyId& id) const
{
    const Party* party = workspace().parties().find(id.text);
    return party == nullptr ? id.text : words.party(*party);
}

std::string Context::needTitle(const NeedId& id) const
{
    const Need* need = workspace().needs().find(id.text);
    return need == nullptr || need->title.empty() ? id.text : need->title;
}

const NeedLine* Context::needLine(const NeedId& id) const
{
    const auto found = std::ranges::find(needs, id, &NeedLine::id);
    return found == needs.end() ? nullptr : &*found;
}

PartyId Context::donorOf(const OfferId& id) const
{
    const Offer* offer = workspace().offers().find(id.text);
    return offer == nullptr ? PartyId{} : offer->donor;
}

bool Context::isShown(const PartyId& state) const
{
    return options.states.empty() || std::ranges::find(options.states, state) != options.states.end();
}

std::string Context::money(std::int64_t minor) const
{
    return words.amount({.minor = minor, .currency = run.currency}, options.amounts);
}

std::string Context::moneyWithCurrency(std::int64_t minor) const
{
    return words.amountWithCurrency({.minor = minor, .currency = run.currency}, options.amounts);
}

std::string Context::amount(const Measure& measure, std::int64_t number) const
{
    if (measure.support == Support::money)
        return money(number);
    const std::string unit = measure.unit.empty() ? words.word(wordOf(measure.support)) : measure.unit;
    return words.count(number) + "\u00A0" + unit;
}

std::string Context::unit() const
{
    return words.unit(run.currency, options.amounts);
}

std::string Context::tierName(std::int64_t tier) const
{
    return tier == 0 ? text(Phrase::frontTier) : words.count(tier);
}

std::string Context::inDonorsCurrency(const OfferId& id, std::int64_t minor) const
{
    const Offer* offer = workspace().offers().find(id.text);
    if (offer == nullptr || offer->currency.none())
        return {};
    const Rate* rate = rates.rateOf(offer->currency);
    if (rate == nullptr)
        return {};
    const Rational exact = Rational(minor) * Rational(rate->rate) *
                           Rational(rules::powerOfTen(offer->currency.decimals)) /
                           Rational(rules::powerOfTen(run.currency.decimals));
    const std::int64_t rounded = (exact + Rational(Int128{1}, Int128{2})).floor();
    return offer->currency.code() + "\u00A0" +
           words.amount({.minor = rounded, .currency = offer->currency}, options.amounts);
}

/// Hundredths of a million as they are printed.
static std::int64_t printed(std::int64_t minor, const Currency& currency)
{
    const std::int64_t step = rules::powerOfTen(currency.decimals) * 10'000;
    return static_cast<std::int64_t>((Int128{minor} + step / 2) / step);
}

bool Context::isRounded(const std::vector<std::vector<std::int64_t>>& columns) const
{
    if (options.amounts == Amounts::whole)
        return false;
    for (const std::vector<std::int64_t>& column : columns) {
        std::int64_t exact = 0;
        std::int64_t rounded = 0;
        for (const std::int64_t value : column) {
            exact += value;
            rounded += printed(value, run.currency);
        }
        if (printed(exact, run.currency) != rounded)
            return true;
    }
    return false;
}

std::string Context::totalLabel(const std::string& label, const std::vector<std::vector<std::int64_t>>& columns) const
{
    return isRounded(columns) ? text(Phrase::rounded, {label}) : label;
}

/// Valued domestic effort of each need, in the round's currency, rounded down once.
static std::map<NeedId, std::int64_t> domesticByNeed(const Context& context)
{
    const std::set<std::string> duplicates = rules::duplicates(context.workspace());
    std::map<NeedId, Rational> exact;
    for (const Domestic& row : context.workspace().domestic()) {
        if (row.need.empty() || !rules::isValued(row) || duplicates.contains("domestic:" + row.id.text))
            continue;
        if (const std::optional<Rational> amount = context.rates.converted(*row.amount))
            exact[row.need] += *amount;
    }
    std::map<NeedId, std::int64_t> rounded;
    for (const auto& [need, amount] : exact)
        rounded[need] = amount.floor();
    return rounded;
}

static NeedLine lineOf(const Context& context, const RunNeed& need, const std::map<NeedId, std::int64_t>& domestic)
{
    NeedLine line{.id = need.id,
                  .state = need.state,
                  .title = context.needTitle(need.id),
                  .measure = need.measure,
                  .tier = need.tier,
                  .proposed = need.covered,
                  .gapLeft = std::max<std::int64_t>(0, need.gap - need.covered),
                  .reason = need.reason};
    const Need* row = context.workspace().needs().find(need.id.text);
    const std::optional<Rational> requested = row == nullptr ? std::nullopt : context.rates.converted(row->amount);
    line.requested = requested ? std::max(need.gap, requested->floor()) : need.gap;
    const std::int64_t covered = line.requested - need.gap;
    const auto own = domestic.find(need.id);
    line.domestic = line.isMoney() && own != domestic.end() ? std::min(own->second, covered) : 0;
    line.committed = covered - line.domestic;
    return line;
}

void fillFigures(Context& context)
{
    const std::map<NeedId, std::int64_t> domestic = domesticByNeed(context);
    std::map<PartyId, std::string> stateKeys;
    for (const RunNeed& need : context.run.needs) {
        context.needs.push_back(lineOf(context, need, domestic));
        stateKeys.try_emplace(need.state, nameKey(context.partyName(need.state)));
    }
    std::ranges::sort(context.needs, [&](const NeedLine& a, const NeedLine& b) {
        const auto key = [&](const NeedLine& line) {
            return std::tie(stateKeys.at(line.state), line.state.text, line.tier, line.id.text);
        };
        return key(a) < key(b);
    });
    std::map<NeedId, std::vector<const Match*>> byNeed;
    for (const Match& match : context.run.matches) {
        byNeed[match.need].push_back(&match);
        context.byOffer[match.offer].push_back(&match);
    }
    for (NeedLine& line : context.needs)
        line.matches = byNeed[line.id];
}

std::string shortDigest(const std::string& digest)
{
    std::string out;
    for (std::size_t i = 0; i < digest.size() && i < 16; i += 4)
        out += (out.empty() ? "" : " ") + digest.substr(i, 4);
    return out;
}

std::string rateText(const Rate& rate)
{
    for (int decimals = 0; decimals <= 12; ++decimals) {
        const Int128 value = Int128{rate.rate.numerator} * rules::powerOfTen(decimals);
        if (value % rate.rate.denominator == 0 && value / rate.rate.denominator < kLargestAmount)
            return amountText(static_cast<std::int64_t>(value / rate.rate.denominator), decimals);
    }
    return rate.rate.text();
}

} // namespace landbridge::report
