#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <vector>

namespace landbridge {

/// What a painted figure shows, as words: the same numbers as "Show as table".
struct FigureTable {
    QString caption = {};
    QStringList columns = {};
    std::vector<QStringList> rows = {};
    friend bool operator==(const FigureTable&, const FigureTable&) = default;
};

/// A painted widget that screen readers meet as a table (QAccessibleTableInterface).
class FigureWidget : public QWidget {
    Q_OBJECT

public:
    explicit FigureWidget(QWidget* parent = nullptr);

    const FigureTable& table() const { return table_; }

protected:
    /// Names the widget after the caption and tells assistive programs when the table changed.
    void setTable(FigureTable table);

private:
    FigureTable table_;
};

} // namespace landbridge
