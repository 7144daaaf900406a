#pragma once

#include <QtCore/QMap>
#include <QtCore/QSet>

#include "ui/registers/register_content.h"

namespace landbridge {

/// One condition of a text filter: `field:value`, or a word that any cell may hold; `-` in front turns it round.
struct FilterTerm {
    QString field = {}; ///< as typed, folded; empty = any
    QString value = {}; ///< folded
    bool isNot = false;
    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

/// The terms of a text filter: words divided by blanks, quotation marks keep blanks together.
std::vector<FilterTerm> filterTerms(const QString& text);

/// How words are compared in filters: case, diacritics and forms of Arabic letters do not matter.
QString filterKey(const QString& text);

/// Which rows of a register are shown, and how many rows each value of a facet would show.
class RegisterFilter {
public:
    /// `columns` name the fields that a term may speak of; both must outlive the answers.
    void setColumns(const std::vector<RegisterColumn>& columns) { columns_ = columns; }
    void setContent(const RegisterContent* content);

    void setText(const QString& text);
    const QString& text() const { return text_; }
    void setValue(const QString& facet, const QString& value, bool chosen);
    void clearFacet(const QString& facet) { chosen_.remove(facet); }
    void clear();
    const QSet<QString>& chosen(const QString& facet) const;
    bool isEmpty() const { return chosen_.isEmpty() && terms_.empty(); }

    struct Outcome {
        std::vector<bool> shown = {};                 ///< by row
        std::vector<QHash<QString, int>> counts = {}; ///< by facet: rows that the other filters let pass, by value
        int shownCount = 0;
    };
    /// One pass over all rows.
    Outcome outcome();

private:
    bool holds(const FilterTerm& term, std::size_t row);
    bool fieldHolds(const FilterTerm& term, const RegisterRow& row) const;
    const QString& haystack(std::size_t row);

    std::vector<RegisterColumn> columns_;
    const RegisterContent* content_ = nullptr;
    QString text_;
    std::vector<FilterTerm> terms_ = {};
    QMap<QString, QSet<QString>> chosen_;
    std::vector<QString> haystacks_; ///< made when a text filter first asks
};

} // namespace landbridge
