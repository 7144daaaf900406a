#pragma once

#include <string_view>

#include "core/model/entities.h"
#include "core/model/run.h"
#include "core/model/table.h"
#include "ui/words/tongue.h"

namespace landbridge {

/// "Needs" for "needs"; the name itself where there is no such table.
QString tableName(std::string_view table, const Tongue& tongue = {});
/// One record of the table: "need".
QString recordName(std::string_view table, const Tongue& tongue = {});
/// The label of a column: "Smallest useful amount" for needs.minimum. `table` may be empty; the column's own name where
/// there is no label.
QString fieldLabel(std::string_view table, std::string_view column, const Tongue& tongue = {});
/// A word of a closed list, or of the usual words of an open one (channel, instrument, category), as people read it.
/// The word itself where it is not known.
QString choiceWord(std::string_view word, const Tongue& tongue = {});
/// The same of any enumeration of the tables.
template <ClosedList Enum>
QString choiceWord(Enum value, const Tongue& tongue = {})
{
    return choiceWord(wordOf(value), tongue);
}
/// "Survey, land release and clearance" for "CLR".
QString pillarName(std::string_view code, const Tongue& tongue = {});
/// The name of a state by its alpha-3 code, as the United Nations write it.
QString countryName(std::string_view iso3, const Tongue& tongue = {});
/// A state by its United Nations name in the language, any other party by its own name.
QString partyName(const Party& party, const Tongue& tongue = {});
/// The same by id; the id itself where there is no such party.
QString partyName(const Table<Party>& parties, const PartyId& id, const Tongue& tongue = {});

QString words(RunStatus status, const Tongue& tongue = {});
QString words(MatchState state, const Tongue& tongue = {});
/// The reason in a few words, such as "no offer fits".
QString words(NeedReason reason, const Tongue& tongue = {});
QString words(OfferReason reason, const Tongue& tongue = {});
QString words(LeftOutReason reason, const Tongue& tongue = {});
/// Why a pair does not fit, by the name of the condition (matching.md, "Fits"): "The offer is for other states."
QString fitReason(std::string_view name, const Tongue& tongue = {});

} // namespace landbridge
