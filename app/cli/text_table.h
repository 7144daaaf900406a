#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace landbridge::cli {

enum class Align : unsigned char { leading, trailing };

/// Rows of texts for a terminal: columns as wide as their widest cell, two blanks apart, a line under the heads.
class TextTable {
public:
    struct Column {
        QString head = {};
        Align align = Align::leading;
    };
    explicit TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(const QStringList& cells) { rows_.push_back(cells); }
    bool empty() const { return rows_.empty(); }
    /// All lines, without a line feed at the end; cells are made harmless for a terminal.
    QString text() const;

private:
    std::vector<Column> columns_;
    std::vector<QStringList> rows_ = {};
};

/// How many columns of a terminal `text` takes: two for wide East Asian letters, none for marks that combine.
int columnsOf(const QString& text);

} // namespace landbridge::cli
