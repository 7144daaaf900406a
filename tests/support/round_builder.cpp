#include "tests/support/round_builder.h"

namespace landbridge::testing {

namespace {

Cells joined(Cells first, const Cells& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

RoundBuilder::RoundBuilder()
{
    round({});
}

RoundBuilder& RoundBuilder::round(const Cells& cells)
{
    return add<Round>(joined({{"title", "Round"}, {"currency", "USD"}, {"as_of", "2026-04-15"}}, cells));
}

RoundBuilder& RoundBuilder::state(std::string_view id, const Cells& cells)
{
    return add<Party>(joined({{"id", std::string(id)}, {"name", std::string(id)}, {"kind", "state"}}, cells));
}

RoundBuilder& RoundBuilder::need(std::string_view id, std::string_view state, std::string_view amount,
                                 const Cells& cells)
{
    return add<Need>(joined({{"id", std::string(id)},
                             {"state", std::string(state)},
                             {"title", std::string(id)},
                             {"amount", std::string(amount)},
                             {"priority", "1"},
                             {"endorsed_by", "Ministry"},
                             {"endorsed_on", "2026-01-10"}},
                            cells));
}

RoundBuilder& RoundBuilder::needYear(std::string_view need, int year, std::string_view amount)
{
    return add<NeedYear>(
        {{"need", std::string(need)}, {"year", std::to_string(year)}, {"amount", std::string(amount)}});
}

RoundBuilder& RoundBuilder::offer(std::string_view id, std::string_view amount, const Cells& cells)
{
    return add<Offer>(joined({{"id", std::string(id)}, {"donor", "NOR"}, {"amount", std::string(amount)}}, cells));
}

RoundBuilder& RoundBuilder::offerYear(std::string_view offer, int year, std::string_view amount)
{
    return add<OfferYear>(
        {{"offer", std::string(offer)}, {"year", std::to_string(year)}, {"amount", std::string(amount)}});
}

RoundBuilder& RoundBuilder::rate(std::string_view currency, std::string_view date, std::string_view rate)
{
    return add<Rate>({{"currency", std::string(currency)}, {"date", std::string(date)}, {"rate", std::string(rate)}});
}

} // namespace landbridge::testing
