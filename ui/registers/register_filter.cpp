#include "ui/registers/register_filter.h"

#include <algorithm>

#include "core/base/text.h"
#include "ui/words/tongue.h"

namespace landbridge {

QString filterKey(const QString& text)
{
    return fromUtf8(nameKey(toUtf8(text)));
}

/// `text` at blanks, those between quotation marks left out of count; the marks themselves go.
static std::vector<QString> pieces(const QString& text)
{
    std::vector<QString> out;
    QString piece;
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (letter.isSpace() && !isQuoted) {
            if (!piece.isEmpty())
                out.push_back(piece);
            piece.clear();
        } else {
            piece += letter;
        }
    }
    if (!piece.isEmpty())
        out.push_back(piece);
    return out;
}

std::vector<FilterTerm> filterTerms(const QString& text)
{
    std::vector<FilterTerm> terms;
    for (QString piece : pieces(text)) {
        FilterTerm term;
        if (piece.size() > 1 && piece.startsWith(QLatin1Char('-'))) {
            term.isNot = true;
            piece.remove(0, 1);
        }
        const qsizetype colon = piece.indexOf(QLatin1Char(':'));
        if (colon > 0) {
            term.field = filterKey(piece.left(colon));
            piece = piece.mid(colon + 1);
        }
        term.value = filterKey(piece);
        if (!term.value.isEmpty())
            terms.push_back(term);
    }
    return terms;
}

void RegisterFilter::setContent(const RegisterContent* content)
{
    content_ = content;
    haystacks_.clear();
}

void RegisterFilter::setText(const QString& text)
{
    text_ = text;
    terms_ = filterTerms(text);
}

void RegisterFilter::setValue(const QString& facet, const QString& value, bool chosen)
{
    if (chosen)
        chosen_[facet].insert(value);
    else if (const auto at = chosen_.find(facet); at != chosen_.end()) {
        at->remove(value);
        if (at->isEmpty())
            chosen_.erase(at);
    }
}

void RegisterFilter::clear()
{
    setText({});
    chosen_.clear();
}

const QSet<QString>& RegisterFilter::chosen(const QString& facet) const
{
    static const QSet<QString> kNone;
    const auto at = chosen_.find(facet);
    return at == chosen_.end() ? kNone : *at;
}

const QString& RegisterFilter::haystack(std::size_t row)
{
    if (haystacks_.size() != content_->rows.size())
        haystacks_.assign(content_->rows.size(), QString());
    QString& hay = haystacks_[row];
    if (hay.isNull()) {
        const RegisterRow& one = content_->rows[row];
        QString all = one.row.key;
        for (const TableCell& cell : one.row.cells)
            if (!cell.text.isEmpty())
                all += QLatin1Char(' ') + cell.text;
        hay = filterKey(all);
    }
    return hay;
}

bool RegisterFilter::fieldHolds(const FilterTerm& term, const RegisterRow& row) const
{
    const auto isMeant = [&term](const QString& id, const QString& title) {
        return filterKey(id) == term.field || filterKey(title) == term.field;
    };
    for (std::size_t i = 0; i < content_->facets.size(); ++i) {
        const RegisterFacet& facet = content_->facets[i];
        if (!isMeant(facet.id, facet.heading))
            continue;
        for (const QString& value : row.values[i])
            if (filterKey(value) == term.value || filterKey(facet.labels.value(value)).contains(term.value))
                return true;
        return false;
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (isMeant(columns_[i].column.id, columns_[i].column.title))
            return filterKey(row.row.cells[i].text).contains(term.value);
    return isMeant(QStringLiteral("id"), QStringLiteral("key")) && filterKey(row.row.key).contains(term.value);
}

bool RegisterFilter::holds(const FilterTerm& term, std::size_t row)
{
    const bool found =
        term.field.isEmpty() ? haystack(row).contains(term.value) : fieldHolds(term, content_->rows[row]);
    return found != term.isNot;
}

RegisterFilter::Outcome RegisterFilter::outcome()
{
    Outcome outcome;
    if (content_ == nullptr)
        return outcome;
    const std::size_t facets = content_->facets.size();
    std::vector<const QSet<QString>*> chosen;
    for (const RegisterFacet& facet : content_->facets)
        chosen.push_back(&this->chosen(facet.id));
    outcome.counts.resize(facets);
    outcome.shown.assign(content_->rows.size(), false);
    for (std::size_t row = 0; row < content_->rows.size(); ++row) {
        if (!std::ranges::all_of(terms_, [&](const FilterTerm& term) { return holds(term, row); }))
            continue;
        const std::vector<QStringList>& values = content_->rows[row].values;
        std::size_t failing = 0;
        std::size_t lastFailing = 0;
        for (std::size_t i = 0; i < facets; ++i)
            if (!chosen[i]->isEmpty() &&
                std::ranges::none_of(values[i], [&](const QString& v) { return chosen[i]->contains(v); })) {
                ++failing;
                lastFailing = i;
            }
        if (failing > 1)
            continue;
        for (std::size_t i = 0; i < facets; ++i)
            if (failing == 0 || i == lastFailing)
                for (const QString& value : values[i])
                    ++outcome.counts[i][value];
        outcome.shown[row] = failing == 0;
        outcome.shownCount += failing == 0 ? 1 : 0;
    }
    return outcome;
}

} // namespace landbridge
