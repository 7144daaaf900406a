#pragma once

#include <QtWidgets/QWidget>

#include "core/workbench/round_view.h"
#include "ui/widgets/figure_widget.h"
#include "ui/words/explanations.h"

class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace landbridge {

class CoverageBar;
class FigureTableView;
class LinkLabel;
class TextLabel;

/// Under the table: the state of the current line with its numbers, one bar for all its needs and one for each rank;
/// or the same as a table.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// `state` with its needs in `measure`. `words` and `formats` are read at once.
    void setState(const PartyId& state, const RoundView& view, const ExplanationWords& words, const Formats& formats,
                  const Measure& measure);
    void clear();
    bool isTable() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setRanks(const std::map<std::int64_t, explanation::CoverageSum>& tiers, const ExplanationWords& words,
                  const Formats& formats);
    void toggleTable();

    TextLabel* name_ = nullptr;
    TextLabel* after_ = nullptr;
    std::vector<TextLabel*> numbers_ = {};
    CoverageBar* bar_ = nullptr;
    QWidget* ranks_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QWidget* figures_ = nullptr;
    FigureTableView* table_ = nullptr;
    LinkLabel* asTable_ = nullptr;
};

} // namespace landbridge
