#pragma once

#include "ui/registers/register_cells.h"

namespace landbridge {

/// Columns and rows of the register of offers.
std::vector<RegisterColumn> offerColumns();
RegisterContent offerContent(const RegisterScope& scope);

/// What an offer's form says under its fields.
struct OfferFigures {
    Measure measure = {};
    std::int64_t offered = 0;
    std::int64_t drawn = 0;
    std::int64_t balance = 0;
};
/// Of the offer `id`; nothing where a rate is missing or there is no such offer.
std::optional<OfferFigures> offerFigures(const rules::Inputs& inputs, const OfferId& id);

} // namespace landbridge
