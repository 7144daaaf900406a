#include "tests/support/random_workspace.h"

#include <array>
#include <random>

#include "core/base/text.h"
#include "core/vocabulary/pillar.h"

namespace landbridge::testing {

namespace {

constexpr std::array<std::string_view, 34> kTexts = {
    "plain",
    "two words",
    "a, b",
    "say \"now\"",
    "line\nbreak",
    "line\r\nbreak",
    "old\rMac",
    "=1+1",
    "+41 22 000",
    "-5",
    "@mine",
    "'quoted",
    "'=already guarded",
    "''",
    "#tag",
    "#org+name",
    "sep=;",
    " outer blanks ",
    "tab\there",
    "1.200",
    "1,200",
    "03/04/2003",
    "TRUE",
    "null",
    "semi;colon",
    "\"",
    "\xD9\x86\xD8\xB2\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA3\xD9\x84\xD8\xBA\xD8\xA7\xD9\x85",
    "\xE6\x8E\x92\xE9\x9B\xB7\xE5\x99\xA8",
    "\xD0\xA0\xD0\xB0\xD0\xB7\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0\xB8\xD0\xB5",
    "caf\xC3\xA9 \xF0\x9F\x92\xA3",
    "left\xE2\x80\xAEright",
    "zero\xE2\x80\x8Bwidth",
    "bell\x07",
    "<script>&amp;</script>",
};
constexpr std::array<std::string_view, 12> kIdTails = {"",  "=1", "#x",       "a b", ",c",       "\"q\"",
                                                       ":", "'",  "\xC3\xA9", "-2",  "\xD0\x96", "<b>"};
constexpr std::array<std::string_view, 6> kCurrencies = {"USD", "EUR", "JPY", "KWD", "TND", "NOK"};
constexpr std::array<std::string_view, 6> kCountries = {"MOZ", "AFG", "KHM", "NOR", "COL", ""};
constexpr std::array<std::string_view, 6> kRates = {"0.85587128", "4000/3", "1.125", "18.045", "7", "0.001"};

class Generator {
public:
    Generator(std::uint32_t seed, std::uint32_t rows) : random_(seed), rows_(rows) {}

    Workspace make()
    {
        AllEntities::forEach([&]<class Entity>() { table<Entity>(); });
        return workspace_;
    }

private:
    std::uint32_t below(std::size_t count) { return static_cast<std::uint32_t>(random_() % count); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    template <class List>
    std::string any(const List& list)
    {
        return std::string(list[below(std::size(list))]);
    }

    template <class Entity>
    void table()
    {
        const std::uint32_t count = std::is_same_v<Entity, Round> ? 1 : below(rows_ + 1);
        std::vector<Entity> rows;
        for (std::uint32_t i = 0; i < count; ++i)
            add(rows, i);
        workspace_.table<Entity>() = Table<Entity>(std::move(rows));
    }

    /// The years of some records, which add up.
    template <class Whole, class Part>
    void years(std::vector<Part>& rows)
    {
        for (const Whole& whole : workspace_.table<Whole>()) {
            if (chance(50))
                continue;
            const int decimals = whole.amount.currency.decimals;
            std::int64_t left = whole.amount.minor;
            for (int year = 2026; year < 2029; ++year) {
                const std::int64_t amount = year == 2028 ? left : left / 3;
                left -= amount;
                const std::vector<std::string> cells = {whole.id.text, std::to_string(year),
                                                        amountText(amount, decimals)};
                rows.push_back(readRow<Part>(cells, workspace_.fieldContext()).value);
            }
        }
    }
    void add(std::vector<NeedYear>& rows, std::uint32_t number)
    {
        if (number == 0)
            years<Need>(rows);
    }
    void add(std::vector<OfferYear>& rows, std::uint32_t number)
    {
        if (number == 0)
            years<Offer>(rows);
    }

    void add(std::vector<Setting>& rows, std::uint32_t)
    {
        constexpr std::array<std::array<std::string_view, 2>, 6> kSettings = {
            {{"effort", "7"},
             {"weights", "{\"ldc\": 2}"},
             {"basis", "\"equal\""},
             {"front_tier", "null"},
             {"prefer_long", "true"},
             {"crowding", "{\"pillars_per_donor_state\":\n 4}"}}};
        const auto& setting = kSettings[below(kSettings.size())];
        rows.push_back({.scenario = {chance(50) ? std::string() : anyKey<Scenario>()},
                        .key = std::string(setting[0]),
                        .value = std::string(setting[1])});
    }

    void add(std::vector<ScenarioChange>& rows, std::uint32_t)
    {
        if (workspace_.scenarios().empty() || workspace_.needs().empty())
            return;
        constexpr std::array<std::array<std::string_view, 2>, 4> kChanges = {
            {{"-", ""}, {"priority", "2"}, {"amount", "7"}, {"title", "=other, \"title\""}}};
        const auto& change = kChanges[below(kChanges.size())];
        rows.push_back({.scenario = {anyKey<Scenario>()},
                        .table = "needs",
                        .id = anyKey<Need>(),
                        .column = std::string(change[0]),
                        .value = std::string(change[1])});
    }

    void add(std::vector<Acceptance>& rows, std::uint32_t)
    {
        if (workspace_.needs().empty())
            return;
        rows.push_back({.finding = "A" + std::to_string(below(10)),
                        .subject = "needs:" + anyKey<Need>(),
                        .verdict = static_cast<Verdict>(below(4)),
                        .reason = any(kTexts),
                        .on = Date{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{1 + below(28)}}});
    }

    template <class Entity>
    void add(std::vector<Entity>& rows, std::uint32_t number)
    {
        const auto fields = fieldsOf<Entity>();
        std::vector<std::string> cells(fields.size());
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].required || isRoundsCurrency<Entity>(fields[i].kind) || chance(60)) {
                cells[i] = cell(fields[i], number);
                if (cells[i].empty() && fields[i].required)
                    return; // nothing to refer to
            }
        mend<Entity>(cells);
        const auto reading = readRow<Entity>(cells, workspace_.fieldContext());
        if (reading.errors.empty())
            rows.push_back(reading.value);
    }

    /// Money needs a currency: its own, or the round's.
    template <class Entity>
    static bool isRoundsCurrency(FieldKind kind)
    {
        return std::is_same_v<Entity, Round> && kind == FieldKind::currency;
    }

    template <class Entity>
    std::string* find(std::vector<std::string>& cells, std::string_view column)
    {
        const auto fields = fieldsOf<Entity>();
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].name == column)
                return &cells[i];
        return nullptr;
    }
    template <class Entity>
    void set(std::vector<std::string>& cells, std::string_view column, std::string value)
    {
        if (std::string* cell = find<Entity>(cells, column))
            *cell = std::move(value);
    }

    /// Makes cells that depend on each other agree.
    template <class Entity>
    void mend(std::vector<std::string>& cells)
    {
        const std::string* end = find<Entity>(cells, "end");
        if (end != nullptr && !end->empty())
            set<Entity>(cells, "start", chance(50) ? std::string("2020-02-29") : std::string("2020"));
        int decimals = decimalsOf<Entity>(cells);
        if constexpr (std::is_same_v<Entity, Pair>) {
            if (cells[2] != "lock")
                cells[4].clear();
            if (cells[2] == "forbid")
                cells[2] = "prefer";
            decimals = decimalsOfNeed(cells[0]);
            cells[3] = cells[2] == "prefer" ? std::string() : number(decimals);
        }
        if constexpr (std::is_same_v<Entity, Decision>) {
            decimals = decimalsOfNeed(cells[0]);
            cells[3] = cells[2] == "reject" ? std::string() : number(decimals);
            if (cells[2] == "reject")
                cells[4].clear();
        }
        if constexpr (std::is_same_v<Entity, Commitment>)
            cells[2] = "1";
        if constexpr (std::is_same_v<Entity, Rate>)
            if (cells[0] == workspace_.round().currency.code())
                cells[2] = "1";
        const auto fields = fieldsOf<Entity>();
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].kind == FieldKind::amount && !cells[i].empty())
                cells[i] = number(decimals);
    }

    template <class Entity>
    int decimalsOf(std::vector<std::string>& cells)
    {
        if (const std::string* support = find<Entity>(cells, "support");
            support != nullptr && !support->empty() && *support != "money") {
            set<Entity>(cells, "unit", "Mine Detector ");
            return 0;
        }
        std::string* currency = find<Entity>(cells, "currency");
        if (currency != nullptr && !currency->empty())
            return *currency == "JPY" ? 0 : *currency == "KWD" || *currency == "TND" ? 3 : 2;
        return workspace_.round().currency.decimals;
    }
    int decimalsOfNeed(const std::string& id)
    {
        const Need* need = workspace_.needs().find(std::string_view(id));
        return need != nullptr && need->support == Support::money ? workspace_.round().currency.decimals : 0;
    }

    std::string number(int decimals)
    {
        constexpr std::array<std::int64_t, 8> kUnits = {0,        1, 12, 1'200, 100'000, 1'234'567, 999'999'999'999,
                                                        1'200'000};
        return amountText(kUnits[below(kUnits.size())], decimals);
    }

    template <class Entity>
    std::string anyKey()
    {
        const Table<Entity>& rows = workspace_.table<Entity>();
        return rows.empty() ? std::string() : rowKey(rows[below(rows.size())]);
    }
    std::string anyKeyOf(std::string_view table)
    {
        std::string key;
        AllEntities::forEach([&]<class Entity>() {
            if (table == TableName<Entity>::value)
                key = anyKey<Entity>();
        });
        return key;
    }

    std::string text(bool required)
    {
        std::string text = any(kTexts);
        return required || chance(95) ? text : std::string(66, 'x') + text;
    }
    std::string list(auto&& one)
    {
        std::string cell = one();
        return chance(50) ? cell : cell + ";" + one();
    }
    std::string listWord()
    {
        std::string word(trimmed(any(kTexts)));
        std::erase(word, ';');
        return word.empty() ? std::string("word") : word;
    }
    std::string date() { return "20" + std::to_string(21 + below(9)) + (chance(50) ? "-12-31" : "-02-03"); }

    template <class Entity>
    std::string cell(const Field<Entity>& field, std::uint32_t number)
    {
        switch (field.kind) {
        case FieldKind::id:
            return std::string(TableName<Entity>::value).substr(0, 2) + std::to_string(number) + any(kIdTails);
        case FieldKind::text:
            return text(field.required);
        case FieldKind::textList:
            return list([&] { return listWord(); });
        case FieldKind::choice:
            return std::string(field.words[below(field.words.size())]);
        case FieldKind::choiceList:
            return list([&] { return std::string(field.words[field.words[0].empty() ? 1 : 0]); });
        case FieldKind::reference:
            return anyKeyOf(field.refersTo);
        case FieldKind::referenceList:
            return anyKeyOf(field.refersTo);
        case FieldKind::partyOrText:
            return chance(50) ? anyKey<Party>() : text(field.required);
        case FieldKind::whole:
            return std::to_string(1 + below(5000));
        case FieldKind::year:
            return std::to_string(2020 + below(12));
        case FieldKind::decimal:
            return chance(50) ? "1.125" : "12345.5";
        case FieldKind::amount:
            return "1";
        case FieldKind::currency:
            return any(kCurrencies);
        case FieldKind::country:
            return any(kCountries);
        case FieldKind::date:
            return date();
        case FieldKind::dateList:
            return list([&] { return date(); });
        case FieldKind::yearOrDate:
            return chance(50) ? date() : std::to_string(2021 + below(10));
        case FieldKind::sectors:
            return sectors();
        case FieldKind::rate:
            return any(kRates);
        case FieldKind::json:
            return "7";
        }
        return {};
    }

    std::string sectors()
    {
        const auto all = vocabulary::sectors();
        const std::string first(all[below(all.size())].code);
        const std::string second(all[below(all.size())].code);
        return chance(50) ? first + ";" + second : first + ":33.333;" + second + ":66.667";
    }

    std::mt19937 random_;
    std::uint32_t rows_;
    Workspace workspace_ = {};
};

} // namespace

Workspace randomWorkspace(std::uint32_t seed, std::uint32_t rows)
{
    return Generator(seed, rows).make();
}

} // namespace landbridge::testing
