#include <algorithm>

#include "core/base/text.h"
#include "core/interchange/configuration_json.h"
#include "core/interchange/import_state.h"
#include "core/model/endorsement.h"
#include "core/model/reference.h"

namespace landbridge::interchange {

namespace {

constexpr std::size_t kRowsBetweenReports = 500;

template <class Entity>
class Stager {
public:
    Stager(Import& import, const TableText& text) : import_(import), text_(text) {}

    void read(std::size_t row)
    {
        StagedRow staged{
            .table = text_.table, .source = text_.source, .line = static_cast<std::uint32_t>(text_.line(row))};
        row_ = row;
        RowText text = readRowText(text_, row, import_.states);
        staged.key = keyOf(text.cells);
        staged.made = std::move(text.made);
        const Entity* before =
            staged.key.empty() ? nullptr : import_.before.table<Entity>().find(std::string_view(staged.key));
        if (before != nullptr)
            layOver(*before, text);
        RowReading<Entity> reading = readRow<Entity>(text.cells, import_.context);
        if (text_.bad[row] != 0)
            staged.fate = RowFate::skipped;
        tell(staged, text, reading);
        if (before != nullptr)
            keepEndorsement(*before, reading.value);
        if (staged.fate != RowFate::skipped)
            staged.fate = before == nullptr          ? RowFate::added
                          : *before == reading.value ? RowFate::unchanged
                                                     : RowFate::changed;
        place(std::move(staged), std::move(reading.value));
    }

private:
    using Fields = std::span<const Field<Entity>>;

    /// The key that the cells of its columns make, or "" where they make none.
    std::string keyOf(const std::vector<std::string>& cells) const
    {
        const Fields fields = fieldsOf<Entity>();
        if (fields[0].kind == FieldKind::id)
            return cells[0];
        Entity entity;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!fields[i].key)
                continue;
            if (cells[i].empty() ? fields[i].required : fields[i].read(entity, cells[i], {}).has_value())
                return {};
        }
        return rowKey(entity);
    }

    /// Fills the columns that the file has not from the record as it is.
    static void layOver(const Entity& before, RowText& text)
    {
        std::vector<std::string> cells = rowCells(before);
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (text.stated[i] == 0)
                text.cells[i] = std::move(cells[i]);
    }

    void refuse(StagedRow& staged, std::size_t field, Error error)
    {
        import_.add(Severity::error, staged, field, std::move(error));
        staged.fate = RowFate::skipped;
    }

    void tell(StagedRow& staged, const RowText& text, const RowReading<Entity>& reading)
    {
        if (text_.bad[row_] != 0)
            return; // what the cells of a broken row say is worth nothing
        if (lacksCurrency(text.cells))
            return refuse(staged, text_.shape().find("currency"), {MessageCode::valueMissing, {"currency"}});
        for (const FieldError& error : text.errors)
            refuse(staged, error.field, error.error);
        for (const FieldError& error : reading.errors)
            if (std::ranges::find(text.errors, error.field, &FieldError::field) == text.errors.end())
                refuse(staged, error.field, error.error);
        if (reading.errors.empty() && text.errors.empty()) {
            if constexpr (std::is_same_v<Entity, Setting>)
                if (const std::optional<Error> error = settingError(reading.value))
                    refuse(staged, error->code == MessageCode::valueUnknownKey ? 1 : 2, *error);
            remark(staged, reading.value);
        }
        for (const std::size_t field : text.freeTexts)
            import_.add(Severity::note, staged, field, {MessageCode::freeTextParty, {text.cells[field]}});
        for (const std::size_t field : text.hidden)
            if (fieldsOf<Entity>()[field].kind != FieldKind::id)
                import_.add(Severity::warning, staged, field, {MessageCode::bidiControl, {text.cells[field]}});
    }

    /// Whether money stands in the row, and neither it nor the round names a currency.
    bool lacksCurrency(const std::vector<std::string>& cells) const
    {
        const std::vector<ColumnShape>& columns = text_.shape().columns;
        const auto cell = [&](std::string_view name) {
            const std::size_t at = text_.shape().find(name);
            return at == columns.size() ? std::string_view() : std::string_view(cells[at]);
        };
        if (!import_.context.roundCurrency.none() || !cell("currency").empty() ||
            (!cell("support").empty() && cell("support") != wordOf(Support::money)))
            return false;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].kind == FieldKind::amount && !cells[i].empty())
                return true;
        return false;
    }

    /// What a person should know of a row that can be taken.
    void remark(const StagedRow& staged, const Entity& value)
    {
        const auto note = [&](std::string_view column, MessageCode code, std::string fact) {
            import_.add(Severity::warning, staged, text_.shape().find(column), {code, {std::move(fact)}});
        };
        if constexpr (std::is_same_v<Entity, Need>)
            if (!value.priority)
                note("priority", MessageCode::needDraft, value.id.text);
        if constexpr (std::is_same_v<Entity, Domestic>)
            if (value.amount && value.valuation == Valuation::none)
                note("valuation", MessageCode::amountNotValued, value.id.text);
        if constexpr (std::is_same_v<Entity, Party>)
            if (mixesScripts(value.name))
                note("name", MessageCode::mixedScripts, value.name);
    }

    static void keepEndorsement(const Entity& before, Entity& after)
    {
        if constexpr (std::is_same_v<Entity, Need>)
            after = withEndorsementKept(before, std::move(after));
    }

    void place(StagedRow staged, Entity value)
    {
        Stage<Entity>& stage = import_.stage<Entity>();
        if (!staged.key.empty()) {
            const auto [at, fresh] = stage.byKey.try_emplace(staged.key, stage.rows.size());
            if (!fresh)
                compare(stage.rows[at->second], staged, value);
        }
        if constexpr (std::is_same_v<Entity, Party>)
            import_.states.add(value);
        stage.rows.push_back({.place = import_.rows.size(), .value = std::move(value)});
        import_.rows.push_back(std::move(staged));
    }

    /// The same record a second time: one where both say the same, else neither can be taken.
    void compare(const typename Stage<Entity>::Row& first, StagedRow& staged, const Entity& value)
    {
        StagedRow& other = import_.rows[first.place];
        if (staged.isTaken() && other.isTaken() && first.value == value) {
            staged.repeats = true;
            staged.fate = RowFate::unchanged;
            return;
        }
        if (!staged.isTaken())
            return;
        constexpr bool isYear = std::is_same_v<Entity, NeedYear> || std::is_same_v<Entity, OfferYear>;
        if constexpr (isYear)
            refuse(staged, 1, {MessageCode::valueYearsRepeat, {recordOf(value), std::to_string(value.year)}});
        else
            refuse(staged, keyField(), {MessageCode::valueIdTwice, {staged.key}});
        other.fate = RowFate::skipped;
    }
    static std::string recordOf(const NeedYear& value) { return value.need.text; }
    static std::string recordOf(const OfferYear& value) { return value.offer.text; }
    static std::size_t keyField()
    {
        const Fields fields = fieldsOf<Entity>();
        std::size_t i = 0;
        while (i < fields.size() && !fields[i].key)
            ++i;
        return i;
    }

    Import& import_;
    const TableText& text_;
    std::size_t row_ = 0;
};

template <class Entity>
void stageTable(Import& import)
{
    for (const TableText& text : import.texts) {
        if (text.table != tableIndex<Entity>() || text.refused)
            continue;
        Stager<Entity> stager(import, text);
        for (std::size_t row = text.firstRow; row < text.rowCount(); ++row) {
            if (import.rowsDone++ % kRowsBetweenReports == 0) {
                if (import.stop.stop_requested())
                    return;
                if (import.options.progress)
                    import.options.progress(import.rowsDone, import.rowsInAll);
            }
            stager.read(row);
        }
    }
}

} // namespace

Finding& Import::add(Severity severity, const StagedRow& row, std::size_t field, Error error)
{
    Finding finding{.severity = severity, .code = error.code, .facts = std::move(error.facts)};
    const TableShape& shape = tableShapes()[row.table];
    finding.where.line = row.line;
    if (row.source != StagedRow::kNoSource) {
        const TableText& text = texts[row.source];
        finding.where.file = text.file;
        if (field < shape.columns.size()) {
            finding.where.column = text.headerOf(field);
            finding.value = text.cellOf(row.line, field);
        }
    }
    if (!row.key.empty())
        finding.subject = recordText(shape.name, row.key);
    return findings.emplace_back(std::move(finding));
}

void stageRows(Import& import)
{
    for (const TableText& text : import.texts)
        import.rowsInAll += text.refused ? 0 : text.rowCount() - std::min(text.rowCount(), text.firstRow);
    import.rows.reserve(import.rowsInAll);
    import.context = import.before.fieldContext();
    AllEntities::forEach([&]<class Entity>() {
        stageTable<Entity>(import);
        if constexpr (std::is_same_v<Entity, Round>)
            if (const auto& rounds = import.stage<Round>().rows; !rounds.empty())
                if (const Currency own = rounds.back().value.currency; !own.none())
                    import.context.roundCurrency = own;
    });
}

} // namespace landbridge::interchange
